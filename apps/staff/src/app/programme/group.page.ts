import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AttendanceMark } from '@baanek/contracts';
import { Empty, Failure, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ProgrammeClient } from '../core/clients/programme.client';
import { Toaster } from '../core/feedback/toaster';
import { action } from '../core/forms/action';
import { dialogOpener } from '../core/forms/dialogs';
import type { Wire } from '../core/http/api-types';
import { BkDate } from '../core/i18n/dates';
import { LiveFeed } from '../core/live/live-feed';
import { LoadFailure } from '../core/http/load-failure';
import { serverResource } from '../core/http/server-resource';
import { Words } from '../core/i18n/words';
import { GroupSessionDialog } from './group-session-dialog';

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
  private readonly openDialog = dialogOpener();
  private readonly toaster = inject(Toaster);
  protected readonly words = inject(Words);
  readonly id = input.required<string>();
  protected readonly marking = action();
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
    return member.marks.find(mark => mark.sessionId === sessionId)?.mark ?? null;
  }

  protected hasStarted(session: Wire['GroupSessionView']): boolean {
    return new Date(session.heldAt).getTime() <= Date.now() + 3_600_000;
  }

  /** Sets the mark that follows the present one. */
  protected next(member: Wire['ParticipantView'], session: Wire['GroupSessionView']): void {
    const now = this.markOf(member, session.id);
    const mark = ORDER[(now === null ? 0 : ORDER.indexOf(now) + 1) % ORDER.length];
    if (mark) void this.mark(member, session, mark);
  }

  protected key(
    event: KeyboardEvent,
    member: Wire['ParticipantView'],
    session: Wire['GroupSessionView'],
  ): void {
    const mark = MARKS[event.code];
    const step = STEPS[event.key];
    if (mark && !event.ctrlKey && !event.metaKey) {
      void this.mark(member, session, mark);
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

  /** Shows the mark at once; a refusal restores the earlier one and is explained. */
  private async mark(
    member: Wire['ParticipantView'],
    session: Wire['GroupSessionView'],
    mark: AttendanceMark,
  ): Promise<void> {
    const before = this.group.value();
    if (!before || !this.hasStarted(session)) return;
    const version = before.sessions.find(({ id }) => id === session.id)?.version ?? session.version;
    this.group.set(marked(before, member.enrolmentId, session.id, mark));
    const marks = [{ enrolmentId: member.enrolmentId, mark }];
    const done = await this.marking.run(() =>
      this.client.markAttendance({ id: session.id, version }, { marks }),
    );
    if (!done) this.group.reload();
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

/** The group with one mark set and the version of its session increased, as the server will answer it. */
function marked(
  group: Wire['GroupView'],
  enrolmentId: string,
  sessionId: string,
  mark: AttendanceMark,
): Wire['GroupView'] {
  return {
    ...group,
    sessions: group.sessions.map(session =>
      session.id === sessionId ? { ...session, version: session.version + 1 } : session,
    ),
    members: group.members.map(member =>
      member.enrolmentId === enrolmentId
        ? {
            ...member,
            marks: [...member.marks.filter(own => own.sessionId !== sessionId), { sessionId, mark }],
          }
        : member,
    ),
  };
}
