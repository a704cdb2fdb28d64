import { inject, Injectable } from '@angular/core';
import { ProgrammeClient } from '../../core/clients/programme.client';
import { PersonsClient } from '../../core/clients/registry/persons.client';
import type { Wire } from '../../core/http/api-types';
import { Problem } from '../../core/http/problem';
import { Session } from '../../core/session/session';

/** Says whether a number is on file, among those whom the user may find anyway. */
@Injectable({ providedIn: 'root' })
export class PinOnFile {
  private readonly persons = inject(PersonsClient);
  private readonly programme = inject(ProgrammeClient);
  private readonly session = inject(Session);

  /** Who has this number; null when nobody has, or when it cannot be told. Recorded in the audit trail. */
  async bearerOf(pin: string): Promise<Wire['Candidate'] | null> {
    const client = this.session.may('persons.search') ? this.persons : this.programme;
    try {
      const { candidates } = await client.search({ purpose: 'registration', pin });
      return candidates.find(({ reasons }) => reasons.includes('pin_same')) ?? null;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return null; // a failed search must not keep the user from typing on; the server says it at save, too
    }
  }
}
