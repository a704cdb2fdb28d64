import {
  OBLASTS,
  type Oblast,
  SEARCH_PURPOSES,
  type SearchPurpose,
  SEXES,
  type Sex,
} from '@baanek/contracts';
import { Flag, Id, ListOfNested, OneOf, Pattern, Text, Whole } from '@baanek/kernel';
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

  /** The month she was registered in, `2026-03`; narrows a name of one word. */
  @Pattern(/^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])$/, 7, { optional: true, nullable: true })
  month?: string | null;

  /** Who registered her; narrows a name of one word. */
  @Id({ optional: true, nullable: true })
  staffId?: string | null;

  /** The house she has slept in; narrows a name of one word. */
  @Id({ optional: true, nullable: true })
  houseId?: string | null;
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

  /** A name of one word was looked for among the latest of many only: one more thing known would narrow them. */
  @Flag()
  partial: boolean;
}
