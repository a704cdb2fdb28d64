import { Dialog } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, Injector, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AttendanceMark } from '@baanek/contracts';
import { Empty, Failure, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { Api, type Wire } from '../core/api';
import { BkDate } from '../core/dates';
import { LiveFeed } from '../core/live';
import { loaded } from '../core/loaded';
import { Problem } from '../core/problem';
import { Words } from '../core/words';
import { GroupSessionDialog } from './group-session-dialog';

/** By the place of the key, so that it works on every layout: p l e a s. */
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
  imports: [BkDate, Empty, Failure, Icon, RouterLink, Skeleton, Status, TranslocoDirective],
  templateUrl: './group.page.html',
  styleUrl: './group.page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GroupPage {
  private readonly api = inject(Api);
  private readonly dialog = inject(Dialog);
  private readonly injector = inject(Injector);
  protected readonly words = inject(Words);
  readonly id = input.required<string>();
  protected readonly failure = signal('');
  protected readonly keys = ORDER;
  protected readonly group = loaded({
    params: () => this.id(),
    loader: ({ params }) => this.api.get<Wire['GroupView']>(`programme/groups/${params}`),
  });

  constructor() {
    inject(LiveFeed).follow(['programme'], () => this.group.reload());
  }

  protected markOf(member: Wire['ParticipantView'], sessionId: string): AttendanceMark | null {
    return member.marks.find(mark => mark.sessionId === sessionId)?.mark ?? null;
  }

  protected begun(session: Wire['GroupSessionView']): boolean {
    return new Date(session.heldAt).getTime() <= Date.now() + 3_600_000;
  }

  /** A click goes on to the next mark. */
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
    const opened = this.dialog.open<boolean>(GroupSessionDialog, {
      data: group,
      ariaLabelledBy: 'group-session-title',
      injector: this.injector, // the calendar is provided by the area, not by the root
    });
    if (await firstValueFrom(opened.closed)) this.group.reload();
  }

  /** Shown at once; taken back with words when the server refuses. */
  private async mark(
    member: Wire['ParticipantView'],
    session: Wire['GroupSessionView'],
    mark: AttendanceMark,
  ): Promise<void> {
    const before = this.group.value();
    if (!before || !this.begun(session)) return;
    const version = before.sessions.find(({ id }) => id === session.id)?.version ?? session.version;
    this.group.set(marked(before, member.enrolmentId, session.id, mark));
    this.failure.set('');
    try {
      const body = { marks: [{ enrolmentId: member.enrolmentId, mark }] };
      await this.api.change('PUT', `programme/sessions/${session.id}/attendance`, version, body);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.failure.set(this.words.problem(error));
      this.group.reload();
    }
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

/** The group with one mark set, its version one further, as the server will have it. */
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
