import {
  OBLASTS,
  type Oblast,
  SEARCH_PURPOSES,
  type SearchPurpose,
  SEXES,
  type Sex,
} from '@baanek/contracts';
import { Flag, Id, ListOfNested, OneOf, Text, Whole } from '@baanek/kernel';
import { ApiProperty } from '@nestjs/swagger';
import type { Reason } from './search.rules';

const LIKELIHOODS = ['likely', 'maybe'] as const;

export class SearchPersons {
  /** Kept in the audit trail. */
  @OneOf(SEARCH_PURPOSES)
  purpose: SearchPurpose;

  /** A code, a phone, a PIN or words of a name, as typed in the search box. */
  @Text(200, { optional: true, empty: true })
  text?: string;

  @Text(200, { optional: true, empty: true })
  name?: string;

  @Text(40, { optional: true, empty: true })
  phone?: string;

  @Text(20, { optional: true, empty: true })
  pin?: string;

  @Whole(1900, 2199, { optional: true, nullable: true })
  birthYear?: number | null;

  @OneOf(OBLASTS, { optional: true })
  oblast?: Oblast;
}

export class Candidate {
  @Id()
  id: string;

  @Text(10)
  code: string;

  /** «Айзирек Т.»; empty for the anonymous. The full name shows in the file. */
  @Text(120, { empty: true })
  shortName: string;

  @Text(2, { empty: true })
  initials: string;

  @Flag()
  named: boolean;

  @OneOf(SEXES)
  sex: Sex;

  @Whole(1900, 2199, { nullable: true })
  birthYear: number | null;

  @OneOf(OBLASTS)
  oblast: Oblast;

  @OneOf(LIKELIHOODS)
  likelihood: 'likely' | 'maybe';

  /** `phone_same`, `name_same`, `year_near` … */
  @ApiProperty({ type: [String] })
  reasons: (Reason | 'code_same')[];
}

export class SearchResult {
  @ListOfNested(() => Candidate, 0, 50)
  candidates: Candidate[];
}
