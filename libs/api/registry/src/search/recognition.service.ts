import { Injectable } from '@nestjs/common';
import { readName } from '../names/name-words';
import { tokensFor } from '../names/tokens';
import type { Person } from '../persons/person.entity';
import { PersonVault } from '../persons/person-vault.service';
import { certainlySame, type Likeness, likeness } from './same.rules';
import { TokenIndex } from './token-index.service';

const LIMIT = 20;

type Row = Pick<Person, 'id' | 'identity' | 'contact'>;

/** Recognises people on file for work done on many at once; whoever uses it records that it did. */
@Injectable()
export class Recognition {
  constructor(
    private readonly index: TokenIndex,
    private readonly vault: PersonVault,
  ) {}

  /** The one person on file who is certainly this one; null when there is none, or more than one. */
  async find(wanted: Likeness): Promise<string | null> {
    const values = wanted.phones.map(phone => `phone ${phone}`);
    const words = readName(wanted.words.join(' '));
    const asked = { words, birthYear: wanted.birthYear, phone: null, pin: null };
    const rows = await this.index.find<Row>('id, identity, contact', [...tokensFor(asked), ...values], LIMIT);
    const opened = await this.vault.openWrapped(rows);
    const same = rows.filter(row => {
      const known = opened.get(row.id);
      if (!known) return false;
      const { surname, given, patronymic, birthYear, birthDate } = known.identity;
      const phones = known.contact?.phones ?? [];
      return certainlySame(wanted, likeness([surname, given, patronymic], { birthYear, birthDate, phones }));
    });
    return same.length === 1 ? (same[0]?.id ?? null) : null;
  }
}
