import { type Permission, reachOf, type Role } from '@baanek/contracts';
import { type Ask, type Centre, dayFromNow, register, shiftEntry, type Wire } from '@baanek/e2e';
import { RECORD_NAMES, RECORDS, type RecordName } from './records.ts';
import type { OpenCase, Secret } from './secret.ts';
import type { Random } from './random.ts';
import { SecondReaders } from './second-readers.ts';

type Worker = 'intake' | 'counsellor' | 'counsellor2' | 'lawyer' | 'lawyer2' | 'director';
const WORKERS: readonly Worker[] = ['intake', 'counsellor', 'counsellor2', 'lawyer', 'lawyer2', 'director'];
type Assigned = Exclude<Worker, 'intake' | 'director'>;
const ASSIGNED = WORKERS.filter((one): one is Assigned => one !== 'intake' && one !== 'director');

/** Who somebody is by the name of her account. */
const roleOf = (name: string): Role => name.replace('2', '') as Role;

/** What happens to a few clients in a centre, drawn by lot; what was written is kept, and so is what should not have been done. */
export class History {
  /** Who is away today, and who stands in. */
  private readonly covers = new Map<string, { by: string } & Wire['CoverSet']>();
  readonly readers: SecondReaders;
  readonly cases: OpenCase[] = [];
  readonly secrets: Secret[] = [];
  /** Answers that the table of rights does not have. */
  readonly wrong: string[] = [];
  readonly steps: string[] = [];
  /** Every id that there was, by the first part of its address. */
  readonly ids = new Map<string, Set<string>>();

  private readonly centre: Centre;
  private readonly random: Random;
  private readonly mark: string;

  constructor(centre: Centre, random: Random, mark: string) {
    [this.centre, this.random, this.mark] = [centre, random, mark];
    this.readers = new SecondReaders(centre);
  }

  async begin(clients: number): Promise<void> {
    for (let n = 0; n < clients; n++) {
      const mark = `${this.mark}c${n}`;
      const { caseId, personId, householdId, appealId } = await register(this.centre, mark);
      const of: OpenCase = { id: caseId, personId, open: true, team: new Set() };
      this.cases.push(of);
      for (const [first, id] of Object.entries({ cases: caseId, persons: personId, households: householdId }))
        this.put(first, id);
      const author = 'intake';
      this.keep({ word: `reason ${mark}`, kind: 'appeal', of, author, single: 'appeals', id: appealId });
    }
  }

  /** Everybody is back, so that the next history begins with nobody away. */
  async end(): Promise<void> {
    for (const away of this.covers.keys()) await this.cover(away as Assigned);
  }

  async step(): Promise<void> {
    const lot = this.random.below(20);
    const of = this.random.of(this.cases);
    if (lot < 3) return this.assign(of, this.random.of(ASSIGNED));
    if (this.random.below(30) === 0) return this.merge(of, this.random.of(this.cases));
    if (this.random.below(12) === 0) return this.cover(this.random.of(ASSIGNED));
    if (lot === 3) return this.release(of, this.random.of(ASSIGNED));
    if (of.open ? lot === 4 : lot < 12) return this.turn(of); // it is closed for a while, and not for long
    if (lot < 7) return this.voidSomething();
    if (lot === 7) return this.writePrivately();
    if (lot === 9) return this.consult(of);
    // most of what is tried may be done
    if (lot === 8) return this.writeInShiftBook(of, this.random.of(WORKERS));
    const known = lot < 16 ? ['intake' as const, ...ASSIGNED.filter(one => this.isNamed(one, of))] : WORKERS;
    return this.record(of, this.random.of(known), this.random.of(RECORD_NAMES));
  }

  private async record(of: OpenCase, who: Worker, kind: RecordName): Promise<void> {
    const { address, single, writes, body } = RECORDS[kind];
    const word = `${this.mark}w${this.secrets.length}x`;
    const owner = of.team.has(who) ? who : 'intake';
    const told = await this.do(who, writes, of, `cases/${of.id}/${address}`, {
      body: body(word, this.centre.staffIds[owner]),
    });
    if (!told) return;
    this.keep({ word, kind, of, author: who, single, id: told.id });
    if (kind === 'session') await this.writePrivately();
  }

  /** What somebody of the centre may do in a case, by the table of rights, by who is in its team and who stands in for them. */
  may(name: string, permission: Permission, of: OpenCase): boolean {
    const reach = reachOf([roleOf(name)], permission);
    if (reach === 'assigned' && this.readers.may(name, permission, of)) return true;
    return reach === 'centre' || (reach === 'assigned' && this.isNamed(name, of));
  }

  private isNamed(name: string, { team }: OpenCase): boolean {
    return team.has(name) || [...this.covers].some(([away, { by }]) => by === name && team.has(away));
  }

  /** A colleague of the same calling stands in for her, or she is back. */
  private async cover(away: Assigned): Promise<void> {
    const { director } = this.centre.staff;
    const now = this.covers.get(away);
    if (now) {
      const { status } = await director.ask('POST', `covers/${now.id}/end`, { version: now.version });
      if (status < 300) this.covers.delete(away);
      this.steps.push(`back ${away} ${status}`);
      return;
    }
    const by = away.endsWith('2') ? roleOf(away) : (`${away}2` as Assigned);
    const [staffId, coverId] = [this.centre.staffIds[away], this.centre.staffIds[by as Assigned]];
    const body: Wire['SetCover'] = { staffId, coverId, fromOn: dayFromNow(0), untilOn: dayFromNow(2) };
    const told = await director.ask<Wire['CoverSet']>('POST', 'covers', { body });
    if (told.status < 300) this.covers.set(away, { ...told.body, by });
    this.steps.push(`cover ${away} by ${by} ${told.status}`);
  }

  /** An entry about a case: for whoever has the book, and may open that case. */
  private async writeInShiftBook(of: OpenCase, who: Worker): Promise<void> {
    const word = `${this.mark}s${this.secrets.length}x`;
    const body = shiftEntry({ words: word, caseId: of.id });
    const told = await this.centre.staff[who].ask<Wire['Ref']>('POST', 'shift-entries', { body });
    this.steps.push(`${who} POST shift-entries ${told.status}`);
    const allowed = this.may(who, 'shifts.write', of) && this.may(who, 'cases.read', of);
    if (allowed !== told.status < 300)
      this.wrong.push(`${who} writes in the shift book: ${told.status} ${told.text.slice(0, 200)}`);
    if (told.status >= 300) return;
    this.keep({ word, kind: 'shift', of, author: who, single: 'shift-entries', id: told.body.id });
  }

  /** Words that nobody but the author of a session reads, whatever becomes of the case. */
  private async writePrivately(): Promise<void> {
    const session = this.random.of([null, ...this.secrets.filter(({ kind }) => kind === 'session')]);
    if (!session?.of.open || !session.of.team.has(session.author)) return;
    const word = `${this.mark}p${this.secrets.length}x`;
    const address = `sessions/${session.id}/private-note`;
    const author = this.centre.staff[session.author as Worker];
    const { version } = await author.must<Wire['PrivateNoteView']>('GET', address);
    await author.must('PUT', address, { version, body: { note: word } });
    const before = this.secrets.findIndex(one => one.kind === 'private_note' && one.id === session.id);
    if (before >= 0) this.secrets.splice(before, 1); // what it said before is not kept
    this.keep({ ...session, word, kind: 'private_note', single: 'sessions' });
    await this.showNote();
  }

  /** Somebody of the team asks a colleague for an opinion, or it is given, or not needed any more. */
  private async consult(of: OpenCase): Promise<void> {
    const word = `${this.mark}o${this.secrets.length}x`;
    if (this.readers.open > 0 && this.random.below(2) === 0) {
      const said = this.random.below(3) === 0 ? null : word;
      const ended = await this.readers.end(this.random.below(this.readers.open), said);
      if (ended && said) this.keepOpinion(word, ended.of, ended.who, ended.id);
      this.steps.push(`opinion ${ended ? 'ended' : 'stands'}`);
      return;
    }
    const [by, who] = [this.random.of(['intake', ...of.team]), this.random.of(ASSIGNED)];
    const id = await this.readers.ask(of, by, who, word);
    if (id) this.keepOpinion(word, of, by, id);
    this.steps.push(`${by} asks ${who} in ${of.id} ${id ?? 'in vain'}`);
  }

  private keepOpinion(word: string, of: OpenCase, author: string, id: string): void {
    this.keep({ word, kind: 'opinion', of, author, single: 'opinions', id });
  }

  /** The author of a private note shows it to a colleague, or to nobody any more. */
  private async showNote(): Promise<void> {
    const note = this.random.of([null, ...this.secrets.filter(({ kind }) => kind === 'private_note')]);
    if (!note) return;
    const to = this.random.of(['director', 'counsellor', 'counsellor2'].filter(name => name !== note.author));
    const id = await this.readers.show(note, to);
    if (id) this.put('supervision', id);
    this.steps.push(`${note.author} shows ${note.id} to ${to} ${id ?? 'no more'}`);
  }

  private async voidSomething(): Promise<void> {
    const { single, of, kind, id, author } = this.random.of(this.secrets);
    if (['appeal', 'private_note', 'task', 'shift', 'opinion'].includes(kind) || !of.open) return;
    const word = `${this.mark}v${this.secrets.length}x`;
    const who = this.centre.staff[author as Worker];
    const version = await this.versionOf(who, single, of, id);
    if (version === null) return;
    const body = { reason: word };
    const { status } = await who.ask('POST', `${single}/${id}/void`, { body, version });
    if (status < 300) this.keep({ word, kind, of, author, single, id });
  }

  /** The version of a record, from its own address or from the list of its case. */
  private async versionOf(
    who: Centre['staff'][Worker],
    single: string,
    of: OpenCase,
    id: string,
  ): Promise<number | null> {
    const { status, body } = await who.ask<{ version?: number }>('GET', `${single}/${id}`);
    if (status === 200 && body.version !== undefined) return body.version;
    const { address } = Object.values(RECORDS).find(one => one.single === single) ?? {};
    const { text } = await who.ask('GET', `cases/${of.id}/${address ?? ''}`);
    const found = new RegExp(`"id":"${id}"[^{}]*?"version":(\\d+)`).exec(text);
    return found ? Number(found[1]) : null;
  }

  private async assign(of: OpenCase, who: Assigned): Promise<void> {
    const part = roleOf(who) === 'lawyer' ? 'lawyer' : 'counsellor';
    const body: Wire['AssignWorker'] = { staffId: this.centre.staffIds[who], part };
    const version = await this.version(of);
    if (await this.do('intake', 'cases.assign', of, `cases/${of.id}/team`, { body, version }))
      of.team.add(who);
  }

  private async release(of: OpenCase, who: Assigned): Promise<void> {
    const address = `cases/${of.id}/team/${this.centre.staffIds[who]}`;
    const version = await this.version(of);
    const { status } = await this.centre.staff.intake.ask('DELETE', address, { version });
    if (status < 300) of.team.delete(who);
    this.steps.push(`release ${who} ${status}`);
  }

  /** Closes it, or opens it again. */
  private async turn(of: OpenCase): Promise<void> {
    const version = await this.version(of);
    const body: Wire['CloseCase'] | undefined = of.open
      ? { reason: 'goals_met', followUps: false }
      : undefined;
    const address = `cases/${of.id}/${of.open ? 'close' : 'reopen'}`;
    const { status } = await this.centre.staff.intake.ask('POST', address, { body, version });
    if (status < 300) of.open = !of.open;
    if (!of.open) this.readers.closed(of);
    this.steps.push(`turn ${status}`);
  }

  private async version(of: OpenCase): Promise<number> {
    return (await this.centre.staff.director.must<Wire['CaseView']>('GET', `cases/${of.id}`)).version;
  }

  /** Does it, and holds the answer against the table of rights. */
  private async do(
    who: Worker,
    permission: Permission,
    of: OpenCase,
    address: string,
    ask: Ask,
  ): Promise<{ id: string } | null> {
    const { status, body, text } = await this.centre.staff[who].ask<{ id: string }>('POST', address, ask);
    const step = `${who} POST ${address}`;
    this.steps.push(`${step} ${status}`);
    const allowed = this.may(who, permission, of);
    // who may is told why not: it is closed, it is there already; who may not learns nothing
    if (allowed ? status === 403 || status === 404 || status === 400 : status !== 403 && status !== 404)
      this.wrong.push(`${step}: ${status} ${text.slice(0, 200)}`);
    return status < 300 ? body : null;
  }

  /** Two records turn out to be one woman; where both cases are open they become one, with everybody of both teams. */
  private async merge(into: OpenCase, other: OpenCase): Promise<void> {
    if (into.personId === other.personId) return;
    const { intake } = this.centre.staff;
    const version = async ({ personId }: OpenCase): Promise<number> =>
      (await intake.must<Wire['PersonView']>('GET', `persons/${personId}`)).version;
    const body: Wire['MergePersons'] = {
      ...{ keptId: into.personId, keptVersion: await version(into), doubtsSeen: true },
      ...{ mergedId: other.personId, mergedVersion: await version(other) },
    };
    const { status, text } = await intake.ask('POST', 'persons/merges', { body });
    this.steps.push(`merge ${status} ${status < 300 ? '' : text}`);
    if (status >= 300) return;
    for (const one of this.cases) if (one.personId === other.personId) one.personId = into.personId;
    for (const one of [...this.cases]) await this.follow(one);
  }

  /** Where a case has become one with another of the same client, what was written in it is in that one from now on. */
  private async follow(one: OpenCase): Promise<void> {
    const view = await this.centre.staff.director.must<Wire['CaseView']>('GET', `cases/${one.id}`);
    const into = this.cases.find(({ id }) => id === view.id);
    if (!into || into === one) return;
    for (const name of one.team) into.team.add(name);
    this.readers.follow(one, into);
    for (const secret of this.secrets) if (secret.of === one) secret.of = into;
    this.cases.splice(this.cases.indexOf(one), 1);
  }

  private keep(secret: Secret): void {
    this.secrets.push(secret);
    this.put(secret.single, secret.id);
  }

  private put(first: string, id: string): void {
    const known = this.ids.get(first) ?? new Set();
    this.ids.set(first, known.add(id));
  }
}
