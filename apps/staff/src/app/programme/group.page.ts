import { Component, inject, Injector, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AttendanceMark } from '@baanek/contracts';
import { Empty, Failure, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ProgrammeClient } from '../core/clients/programme.client';
import { Toaster } from '../core/feedback/toaster';
import { action } from '../core/forms/action';
import { dialogOpener } from '../core/forms/dialogs';
import type { Wire } from '../core/http/api-types';
import { BkDate, dayOf, today } from '../core/i18n/dates';
import { LiveFeed } from '../core/live/live-feed';
import { LoadFailure } from '../core/http/load-failure';
import { settled } from '../core/http/settled';
import { serverResource } from '../core/http/server-resource';
import { Words } from '../core/i18n/words';
import { markQueue, placeOf } from './mark-queue';
import { GroupSessionDialog } from './group-session-dialog';
import { SessionRecordDialog } from './session-record-dialog';

/** Marks by the position of the key, so that p, l, e, a and s work on every keyboard layout. */
const MARKS: Readonly<Record<string, AttendanceMark>> = {
  KeyP: 'present',
  KeyL: 'late',
  KeyE: 'excused',
  KeyA: 'absent',
  KeyS: 'sent_away',
};
const ORDER: readonly AttendanceMark[] = ['present', 'late', 'excused', 'absent', 'sent_away'];
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
  protected readonly keys = ORDER;
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
    return waits ?? member.marks.find(mark => mark.sessionId === sessionId)?.mark ?? null;
  }

  protected hasStarted(session: Wire['GroupSessionView']): boolean {
    return new Date(session.heldAt).getTime() <= Date.now() + 3_600_000;
  }

  protected press(event: Event): void {
    this.focused = document.activeElement === event.currentTarget ? event.currentTarget : null;
  }

  /** Sets the mark that follows the present one, in a cell that had the focus. */
  protected next(event: Event, member: Wire['ParticipantView'], session: Wire['GroupSessionView']): void {
    const byKeyboard = event instanceof MouseEvent && event.detail === 0;
    if (!byKeyboard && this.focused !== event.currentTarget) return;
    const now = this.markOf(member, session.id);
    const mark = ORDER[(now === null ? 0 : ORDER.indexOf(now) + 1) % ORDER.length];
    if (mark) this.mark(member, session, mark);
  }

  protected key(
    event: KeyboardEvent,
    member: Wire['ParticipantView'],
    session: Wire['GroupSessionView'],
  ): void {
    const mark = MARKS[event.code];
    const step = STEPS[event.key];
    if (mark && !event.ctrlKey && !event.metaKey) {
      this.mark(member, session, mark);
      this.move(event.target as HTMLElement, 1, 0);
    } else if (step) this.move(event.target as HTMLElement, ...step);
    else return;
    event.preventDefault();
    event.stopPropagation();
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

  private mark(
    member: Wire['ParticipantView'],
    session: Wire['GroupSessionView'],
    mark: AttendanceMark,
  ): void {
    if (!this.hasStarted(session)) return;
    const was = this.markOf(member, session.id);
    this.queue.add(session.id, member.enrolmentId, mark);
    // on the day itself marks are still being made; later one is changed by mistake as easily as on purpose
    if (was === null || was === mark || dayOf(new Date(session.heldAt)) === today()) return;
    const words = `${member.code}: ${this.words.code('mark', was)} → ${this.words.code('mark', mark)}`;
    this.toaster.show(words, {
      undo: () => {
        this.queue.add(session.id, member.enrolmentId, was);
        return Promise.resolve();
      },
    });
  }

  /** Stores marks; a refusal is explained, and what is stored is shown again. */
  private async send(sessionId: string, marks: Wire['MarkAttendance']['marks']): Promise<boolean> {
    const loaded = this.group.value()?.sessions.find(({ id }) => id === sessionId)?.version ?? 0;
    const version = Math.max(loaded, this.versions.get(sessionId) ?? 0);
    const stored = await this.marking.run(async () => {
      const ref = await this.client.markAttendance({ id: sessionId, version }, { marks });
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
    if (!mark) return member;
    return {
      ...member,
      marks: [...member.marks.filter(own => own.sessionId !== sessionId), { sessionId, mark }],
    };
  });
  return { ...group, members };
}
