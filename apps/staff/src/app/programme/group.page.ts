import { Component, inject, Injector, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ATTENDANCE_MARKS, type AttendanceMark } from '@baanek/contracts';
import { Empty, Failure, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { GroupSessionsClient } from '../core/clients/group-sessions.client';
import { ProgrammeClient } from '../core/clients/programme.client';
import { Toaster } from '../core/feedback/toaster';
import { action } from '../core/forms/action';
import { MarkDialog } from '../core/history/mark-dialog';
import { dialogOpener } from '../core/forms/dialogs';
import type { Versioned, Wire } from '../core/http/api-types';
import { BkDate, dayOf, today } from '../core/i18n/dates';
import { LiveFeed } from '../core/live/live-feed';
import { LoadFailure } from '../core/http/load-failure';
import { settled } from '../core/http/settled';
import { serverResource } from '../core/http/server-resource';
import { Words } from '../core/i18n/words';
import { lettersOf, markTyped } from './mark-letters';
import { markQueue, placeOf } from './mark-queue';
import { GroupDialog } from './group-dialog';
import { GroupSessionDialog } from './group-session-dialog';
import { SessionRecordDialog } from './session-record-dialog';

/** Keys that take a mark away. */
const NO_MARK: ReadonlySet<string> = new Set(['Delete', 'Backspace']);
const STEPS: Readonly<Record<string, [number, number]>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
};

/** A group: sessions across, participants down, attendance by keyboard. */
@Component({
  selector: 'bk-group',
  imports: [BkDate, Empty, Failure, Icon, LoadFailure, RouterLink, Skeleton, Status, TranslocoDirective],
  templateUrl: './group.page.html',
  styleUrl: './group.page.scss',
})
export class GroupPage {
  private readonly client = inject(ProgrammeClient);
  private readonly sessions = inject(GroupSessionsClient);
  private readonly injector = inject(Injector);
  private readonly openDialog = dialogOpener();
  private readonly toaster = inject(Toaster);
  protected readonly words = inject(Words);
  readonly id = input.required<string>();
  protected readonly marking = action();
  private readonly queue = markQueue((sessionId, marks) => this.send(sessionId, marks));
  /** Versions of sessions that own marks have made and no load has brought yet. */
  private readonly versions = new Map<string, number>();
  /** The cell that had the focus before it was pressed; a press that only wanted the focus changes nothing. */
  private focused: EventTarget | null = null;
  protected readonly keys = ATTENDANCE_MARKS;
  private readonly own = (mark: AttendanceMark): string => this.words.of(`mark.key.${mark}`);
  protected readonly group = serverResource({
    params: () => this.id(),
    loader: ({ params }) => this.client.group(params),
  });

  constructor() {
    inject(LiveFeed).follow(['programme'], () => {
      this.group.reload();
    });
  }

  protected markOf(member: Wire['ParticipantView'], sessionId: string): AttendanceMark | null {
    const waits = this.queue.waiting().get(placeOf(sessionId, member.enrolmentId));
    return waits !== undefined
      ? waits
      : (member.marks.find(mark => mark.sessionId === sessionId)?.mark ?? null);
  }

  protected hasStarted(session: Wire['GroupSessionView']): boolean {
    return new Date(session.heldAt).getTime() <= Date.now() + 3_600_000;
  }

  protected press(event: Event): void {
    this.focused = document.activeElement === event.currentTarget ? event.currentTarget : null;
  }

  /** Sets the mark that follows the present one, and none after the last, in a cell that had the focus. */
  protected next(event: Event, member: Wire['ParticipantView'], session: Wire['GroupSessionView']): void {
    const byKeyboard = event instanceof MouseEvent && event.detail === 0;
    if (!byKeyboard && this.focused !== event.currentTarget) return;
    const now = this.markOf(member, session.id);
    this.mark(
      member,
      session,
      ATTENDANCE_MARKS[now === null ? 0 : ATTENDANCE_MARKS.indexOf(now) + 1] ?? null,
    );
  }

  /** The letters that set a mark. */
  protected lettersOf(mark: AttendanceMark): string[] {
    return lettersOf(mark, this.own);
  }

  protected key(
    event: KeyboardEvent,
    member: Wire['ParticipantView'],
    session: Wire['GroupSessionView'],
  ): void {
    const mark = markTyped(event.key, this.own);
    const step = STEPS[event.key];
    if (mark && !event.ctrlKey && !event.metaKey && !event.altKey) {
      if (this.mark(member, session, mark)) this.move(event.target as HTMLElement, 1, 0);
    } else if (NO_MARK.has(event.key)) this.mark(member, session, null);
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

  protected async openSession(session: Wire['GroupSessionView']): Promise<void> {
    if (!(await this.openDialog(SessionRecordDialog, session))) return;
    this.toaster.show(this.words.of('history.done'));
    this.group.reload();
  }

  /** Answers whether the mark is on its way; one that is changed after its day asks why first. */
  private mark(
    member: Wire['ParticipantView'],
    session: Wire['GroupSessionView'],
    mark: AttendanceMark | null,
  ): boolean {
    const was = this.markOf(member, session.id);
    if (!this.hasStarted(session) || was === mark) return was === mark;
    const isToday = dayOf(new Date(session.heldAt)) === today();
    if (was !== null && !isToday) {
      void this.ask(member, session, mark);
      return false;
    }
    this.queue.add(session.id, member.enrolmentId, mark);
    if (was === null) return true;
    const words = `${member.code}: ${this.nameOf(was)} › ${this.nameOf(mark)}`;
    this.toaster.show(words, {
      undo: () => {
        this.queue.add(session.id, member.enrolmentId, was);
        return Promise.resolve();
      },
    });
    return true;
  }

  private async ask(
    { enrolmentId, code }: Wire['ParticipantView'],
    session: Wire['GroupSessionView'],
    mark: AttendanceMark | null,
  ): Promise<void> {
    const asked = {
      ...{ title: `${code} · ${this.words.of('programme.session')} ${session.number}`, mark },
      options: this.words.options('mark', ATTENDANCE_MARKS),
      work: async (to: string | null, why: Wire['Why']) => {
        const named = ATTENDANCE_MARKS.find(one => one === to) ?? null;
        const marks = [{ enrolmentId, mark: named }];
        const ref = await this.client.markAttendance(this.latest(session.id), { marks, why });
        this.versions.set(session.id, ref.version);
      },
      history: () => this.sessions.markHistory(session.id, enrolmentId),
    };
    if (await this.openDialog(MarkDialog, asked)) this.toaster.show(this.words.of('history.done'));
    this.group.reload();
  }

  private nameOf(mark: AttendanceMark | null): string {
    return mark ? this.words.code('mark', mark) : this.words.of('mark.none');
  }

  /** The session under the latest version that is known: that of a load, or of a mark of her own after it. */
  private latest(id: string): Versioned {
    const loaded = this.group.value()?.sessions.find(session => session.id === id)?.version ?? 0;
    return { id, version: Math.max(loaded, this.versions.get(id) ?? 0) };
  }

  /** Stores marks; a refusal is explained, and what is stored is shown again. */
  private async send(sessionId: string, marks: Wire['MarkAttendance']['marks']): Promise<boolean> {
    const stored = await this.marking.run(async () => {
      const ref = await this.client.markAttendance(this.latest(sessionId), { marks });
      this.versions.set(sessionId, ref.version);
      this.group.update(group => group && marked(group, sessionId, marks));
    });
    if (!stored) {
      this.versions.delete(sessionId);
      this.group.reload();
      await settled(this.group, this.injector); // what is marked next goes to the version that this brings
    }
    return stored;
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

/** The group with these marks set. */
function marked(
  group: Wire['GroupView'],
  sessionId: string,
  marks: Wire['MarkAttendance']['marks'],
): Wire['GroupView'] {
  const byMember = new Map(marks.map(({ enrolmentId, mark }) => [enrolmentId, mark]));
  const members = group.members.map(member => {
    const mark = byMember.get(member.enrolmentId);
    if (mark === undefined) return member;
    const others = member.marks.filter(own => own.sessionId !== sessionId);
    return { ...member, marks: mark === null ? others : [...others, { sessionId, mark }] };
  });
  return { ...group, members };
}
