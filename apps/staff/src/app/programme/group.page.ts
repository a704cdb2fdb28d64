import { Component, computed, DestroyRef, inject, Injector, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ATTENDANCE_MARKS, type AttendanceMark, MARKED_EARLY_MS } from '@baanek/contracts';
import { Empty, Failure, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { GroupSessionsClient } from '../core/clients/group-sessions.client';
import { ProgrammeClient } from '../core/clients/programme.client';
import { Toaster } from '../core/feedback/toaster';
import { action } from '../core/forms/action';
import { dialogOpener } from '../core/forms/dialog-opener';
import { BY_MISTAKE } from '../core/history/why-fields';
import { WhyDialog } from '../core/history/why-dialog';
import type { Versioned, Wire } from '../core/http/api-types';
import { asProblem } from '../core/http/problem';
import { BkDate, dayOf, today } from '../core/i18n/dates';
import { pageKeys } from '../core/focus/page-keys';
import { LiveFeed } from '../core/live/live-feed';
import { LoadFailure } from '../core/http/load-failure';
import { afterReload, settled } from '../core/http/settled';
import { serverResource } from '../core/http/server-resource';
import { ListLink } from '../core/list/list-link';
import { Words } from '../core/i18n/words';
import { MarkDialog, UNMARKED } from '../core/marks/mark-dialog';
import { ARROWS, ATTENDANCE_LATIN, NO_MARK_KEYS } from '../core/marks/mark-keys';
import { markChanged } from '../core/marks/mark-changed';
import { markLetters } from '../core/marks/mark-letters';
import { markQueue, placeOf } from './mark-queue';
import { markedGroup } from './marked-group';
import { GroupDialog } from './group-dialog';
import { GroupSessionDialog } from './group-session-dialog';
import { InSight } from './in-sight';
import { SessionRecordDialog } from './session-record-dialog';

type Session = Wire['GroupSessionView'];
type Member = Wire['ParticipantView'];
type Marks = Wire['MarkAttendance']['marks'];

/** A group: sessions across, participants down, attendance by keyboard. */
@Component({
  selector: 'bk-group',
  imports: [
    BkDate,
    Empty,
    Failure,
    Icon,
    InSight,
    ListLink,
    LoadFailure,
    RouterLink,
    Skeleton,
    Status,
    TranslocoDirective,
  ],
  providers: [BkDate],
  templateUrl: './group.page.html',
  styleUrl: './group.page.scss',
})
export class GroupPage {
  private readonly client = inject(ProgrammeClient);
  private readonly sessions = inject(GroupSessionsClient);
  private readonly injector = inject(Injector);
  private readonly openDialog = dialogOpener();
  private readonly toaster = inject(Toaster);
  private readonly date = inject(BkDate);
  protected readonly words = inject(Words);
  readonly id = input.required<string>();
  protected readonly marking = action();
  private readonly queue = markQueue((sessionId, marks, why) => this.send(sessionId, marks, why));
  /** Versions of sessions that own marks have made and no load has brought yet. */
  private readonly versions = new Map<string, number>();
  /** The cell that had the focus before it was pressed; a press that only wanted the focus changes nothing. */
  private focused: EventTarget | null = null;
  protected readonly keys = ATTENDANCE_MARKS;
  private readonly letters = markLetters(ATTENDANCE_LATIN, mark => this.words.of(`mark.key.${mark}`));
  protected readonly group = serverResource({
    params: () => this.id(),
    loader: ({ params }) => this.client.group(params),
  });

  /** The session that is marked now or was the last: what a long course begins with is rarely looked at. */
  protected readonly newest = computed(
    () => (this.group.value()?.sessions ?? []).findLast(session => this.hasStarted(session))?.id,
  );

  constructor() {
    pageKeys({ key: 'keys.arrows', word: 'rollCall.arrows' }, { key: 'keys.letters', word: 'keys.mark' });
    inject(LiveFeed).follow(['programme'], () => {
      this.group.reload();
    });
    inject(DestroyRef).onDestroy(() => {
      this.toaster.forget('attendance');
    });
  }

  protected markOf(member: Member, sessionId: string): AttendanceMark | null {
    const waits = this.queue.waiting().get(placeOf(sessionId, member.enrolmentId));
    return waits !== undefined
      ? waits
      : (member.marks.find(mark => mark.sessionId === sessionId)?.mark ?? null);
  }

  protected hasStarted(session: Session): boolean {
    return new Date(session.heldAt).getTime() <= Date.now() + MARKED_EARLY_MS;
  }

  protected press(event: Event): void {
    this.focused = document.activeElement === event.currentTarget ? event.currentTarget : null;
  }

  /**
   * Sets the mark that follows the present one, and none after the last, in a cell that had the focus. One that is changed
   * after its day is asked about first, and nothing is chosen for her.
   */
  protected next(event: Event, member: Member, session: Session): void {
    const byKeyboard = event instanceof MouseEvent && event.detail === 0;
    if (!byKeyboard && this.focused !== event.currentTarget) return;
    const now = this.markOf(member, session.id);
    if (now !== null && !isToday(session)) void this.ask(member, session, null);
    else
      this.mark(
        member,
        session,
        ATTENDANCE_MARKS[now === null ? 0 : ATTENDANCE_MARKS.indexOf(now) + 1] ?? null,
      );
  }

  protected key(event: KeyboardEvent, member: Member, session: Session): void {
    const mark = this.letters.typed(event.key);
    const step = ARROWS[event.key];
    if (mark && !event.ctrlKey && !event.metaKey && !event.altKey) {
      if (this.mark(member, session, mark)) this.move(event.target as HTMLElement, 1, 0);
    } else if (NO_MARK_KEYS.has(event.key)) this.mark(member, session, null);
    else if (step) this.move(event.target as HTMLElement, ...step);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  protected async correct(group: Wire['GroupView']): Promise<void> {
    if (!(await this.openDialog(GroupDialog, group, { again: () => this.client.group(group.id) }))) return;
    this.toaster.show(this.words.of('history.done'));
    this.group.reload();
  }

  protected async addSession(): Promise<void> {
    const group = this.group.value();
    if (!group || !(await this.openDialog(GroupSessionDialog, group))) return;
    this.toaster.show(this.words.of('programme.sessionAdded'));
    this.group.reload();
  }

  protected async openSession({ id }: Session): Promise<void> {
    await settled(this.group, this.injector); // what she changed just before is in it
    const record = this.recordOf(id);
    const again = (): Promise<Session | undefined> =>
      afterReload(this.group, this.injector, () => this.recordOf(id));
    if (!record || !(await this.openDialog(SessionRecordDialog, record, { again }))) return;
    this.toaster.show(this.words.of('history.done'));
    this.group.reload();
  }

  private recordOf(id: string): Session | undefined {
    const session = this.group.value()?.sessions.find(one => one.id === id);
    return session && { ...session, ...this.latest(id) };
  }

  /** Answers whether the mark is on its way; one that is changed after its day asks why first. */
  private mark(member: Member, session: Session, mark: AttendanceMark | null): boolean {
    const was = this.markOf(member, session.id);
    if (!this.hasStarted(session) || was === mark) return was === mark;
    if (was !== null && !isToday(session)) {
      void this.ask(member, session, mark ?? UNMARKED);
      return false;
    }
    this.queue.add(session.id, member.enrolmentId, mark);
    const words = `${this.titleOf(member, session)}: ${markChanged(this.words, was, mark)}`;
    this.toaster.show(words, {
      row: 'attendance',
      undo: () => {
        this.queue.add(session.id, member.enrolmentId, was, isToday(session) ? null : BY_MISTAKE);
        return Promise.resolve();
      },
    });
    return true;
  }

  private async ask(member: Member, session: Session, chosen: string | null): Promise<void> {
    const { enrolmentId } = member;
    const asked = {
      id: `${session.id}-${enrolmentId}`,
      ...{ title: this.titleOf(member, session), chosen },
      ...{ stands: this.markOf(member, session.id), options: this.words.options('mark', ATTENDANCE_MARKS) },
      work: async (to: string | null, why: Wire['Why']) => {
        const named = ATTENDANCE_MARKS.find(one => one === to) ?? null;
        await this.store(session.id, { marks: [{ enrolmentId, mark: named }], why });
      },
      history: () => this.sessions.markHistory(session.id, enrolmentId),
    };
    if (await this.openDialog(MarkDialog, asked)) this.toaster.show(this.words.of('history.done'));
    this.group.reload();
  }

  /** «У-0007 · Занятие 3, 12 мар.»: whose mark it is, and of which session. */
  private titleOf({ code }: Member, session: Session): string {
    return `${code} · ${this.sessionName(session)}`;
  }

  private sessionName({ number, heldAt }: Session): string {
    return `${this.words.of('programme.session')} ${number}, ${this.date.transform(heldAt, 'short')}`;
  }

  /** The session under the latest version that is known: that of a load, or of a mark of her own after it. */
  private latest(id: string): Versioned {
    const loaded = this.group.value()?.sessions.find(session => session.id === id)?.version ?? 0;
    return { id, version: Math.max(loaded, this.versions.get(id) ?? 0) };
  }

  /** Stores marks; a refusal is explained, and what is stored is shown again. */
  private async send(sessionId: string, marks: Marks, why: Wire['Why'] | null): Promise<boolean> {
    const refused = { lacksWhy: false };
    const stored = await this.marking.run(async () => {
      try {
        await this.store(sessionId, { marks, ...(why ? { why } : {}) });
      } catch (error) {
        refused.lacksWhy = asProblem(error).faults.some(({ field }) => field === 'why');
        if (!refused.lacksWhy) throw error;
      }
    });
    if (stored && !refused.lacksWhy) return true;
    if (refused.lacksWhy && (await this.askWhy(sessionId, marks))) return true;
    this.versions.delete(sessionId);
    this.group.reload();
    await settled(this.group, this.injector); // what is marked next goes to the version that this brings
    return false;
  }

  /** A mark in a place from which another one was taken away after the day of the session. */
  private askWhy(sessionId: string, marks: Marks): Promise<boolean | undefined> {
    const session = this.group.value()?.sessions.find(({ id }) => id === sessionId);
    return this.openDialog(WhyDialog, {
      id: `attendance-${sessionId}`,
      ...{ title: session ? this.sessionName(session) : '', text: 'mark.afterItsDay', button: 'action.save' },
      work: (why: Wire['Why']) => this.store(sessionId, { marks, why }),
    });
  }

  private async store(sessionId: string, command: Wire['MarkAttendance']): Promise<void> {
    const ref = await this.client.markAttendance(this.latest(sessionId), command);
    this.versions.set(sessionId, ref.version);
    this.group.update(group => group && markedGroup(group, sessionId, command.marks));
  }

  private move(from: HTMLElement, down: number, right: number): void {
    const cell = from.closest('td');
    const row = cell?.parentElement as HTMLTableRowElement | null;
    const table = row?.parentElement as HTMLTableSectionElement | null;
    if (!cell || !row || !table) return;
    const target = table.rows[row.sectionRowIndex + down]?.cells[cell.cellIndex + right];
    target?.querySelector<HTMLElement>('button')?.focus();
  }
}

const isToday = ({ heldAt }: Session): boolean => dayOf(new Date(heldAt)) === today();
