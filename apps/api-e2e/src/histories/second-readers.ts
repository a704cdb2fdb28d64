import { consultedMay, type Permission } from '@baanek/contracts';
import { type Centre, dayFromNow, type Wire } from '@baanek/e2e';
import type { OpenCase, Secret } from './secret.ts';

/** An opinion that is asked for and not given yet. */
interface Consulted {
  id: string;
  version: number;
  of: OpenCase;
  by: string;
  who: string;
}

/** Who reads beside the team: whoever is asked for a second opinion, and to whom a private note is shown. */
export class SecondReaders {
  private asked: Consulted[] = [];
  /** By session: whom its private note is shown to, and the showing. */
  private readonly shown = new Map<string, { id: string; version: number; to: string }>();
  private readonly centre: Centre;

  constructor(centre: Centre) {
    this.centre = centre;
  }

  /** Whether she may because her opinion is asked for. */
  may(name: string, permission: Permission, of: OpenCase): boolean {
    return of.open && consultedMay(permission) && this.asked.some(one => one.of === of && one.who === name);
  }

  isShown(sessionId: string, to: string): boolean {
    return this.shown.get(sessionId)?.to === to;
  }

  /** Asks a colleague; answers the record with its question, or null where it may not be asked of her. */
  async ask(of: OpenCase, by: string, who: string, word: string): Promise<string | null> {
    const body: Wire['AskOpinion'] = {
      ...{ colleagueId: this.idOf(who), question: word, dueOn: dayFromNow(2) },
    };
    const told = await this.at(by).ask<Wire['Ref']>('POST', `cases/${of.id}/opinions`, { body });
    if (told.status >= 300) return null;
    this.asked.push({ ...told.body, of, by, who });
    return told.body.id;
  }

  /** She says what she thinks, or it is not needed any more; null where it could not be. */
  async end(one: number, word: string | null): Promise<{ of: OpenCase; who: string; id: string } | null> {
    const found = this.asked[one];
    if (!found) return null;
    const { id, version, of, by, who } = found;
    const body: Wire['GiveOpinion'] = { answer: 'agree', words: word ?? '' };
    const [name, change] = word === null ? [by, 'withdraw'] : [who, 'answer'];
    const { status } = await this.at(name).ask('POST', `opinions/${id}/${change}`, {
      ...(word !== null && { body }),
      version,
    });
    if (status >= 300) return null;
    this.asked.splice(one, 1);
    return { of, who, id };
  }

  get open(): number {
    return this.asked.length;
  }

  /** Shows the private note of a session to a colleague, or to nobody any more. Answers the showing. */
  async show({ id: session, author }: Secret, to: string): Promise<string | null> {
    const now = this.shown.get(session);
    if (now?.to === to) {
      const { status } = await this.at(author).ask('POST', `note-showings/${now.id}/withdraw`, now);
      if (status < 300) this.shown.delete(session);
      return null;
    }
    const body: Wire['ShowPrivateNote'] = { supervisorId: this.idOf(to), untilOn: null };
    const address = `sessions/${session}/private-note/showings`;
    const told = await this.at(author).ask<Wire['Ref']>('POST', address, { body });
    if (told.status >= 300) return null;
    this.shown.set(session, { ...told.body, to });
    return told.body.id;
  }

  /** With a case that is closed, opinions on it are not needed any more; opened again, it is asked anew. */
  closed(of: OpenCase): void {
    this.asked = this.asked.filter(one => one.of !== of);
  }

  /** Two cases have become one. */
  follow(one: OpenCase, into: OpenCase): void {
    for (const each of this.asked) if (each.of === one) each.of = into;
  }

  private at(name: string): Centre['staff'][keyof Centre['staff']] {
    return this.centre.staff[name as keyof Centre['staff']];
  }

  private idOf(name: string): string {
    return this.centre.staffIds[name as keyof Centre['staffIds']];
  }
}
