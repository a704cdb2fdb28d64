import { Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField, required, type SchemaPathTree, validate } from '@angular/forms/signals';
import { ESCORT_KINDS, ESCORT_WISHES } from '@baanek/contracts';
import { Choice, Control, Field, readDay, readTime } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { DangersRead } from '../core/dangers/dangers-read';
import type { Wire } from '../core/http/api-types';
import { Words } from '../core/i18n/words';

/** What is asked for, other than when. */
type Needs = Omit<
  Wire['RequestEscort'],
  'caseId' | 'startsAt' | 'leavesAt' | 'endsAt' | 'postponedFrom' | 'dangersRead'
>;

/** An escort as a form holds it: one day, and three times of it. */
export interface EscortModel extends Needs {
  day: string;
  starts: string;
  leaves: string;
  ends: string;
  /** The dangers of the case were read. */
  dangersRead: boolean;
}

/** Rules that a form checks before anything is sent. */
export function escortRules(path: SchemaPathTree<EscortModel>): void {
  required(path.place);
  validate(path.day, ({ value }) => (readDay(value()) ? null : { kind: 'isDay' }));
  for (const time of [path.starts, path.leaves, path.ends])
    validate(time, ({ value }) => (readTime(value()) ? null : { kind: 'time' }));
}

const FIELDS: Record<string, string> = { startsAt: 'starts', leavesAt: 'leaves', endsAt: 'ends' };

/** The field of the form for one of the command. */
export const escortField = (field: string): string => FIELDS[field] ?? field;

/** Fields of an escort that is requested or corrected. */
@Component({
  selector: 'bk-escort-fields',
  imports: [Choice, Control, DangersRead, DateField, Field, FormField, TranslocoDirective],
  templateUrl: './escort-fields.html',
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class EscortFields {
  private readonly words = inject(Words);
  readonly of = input.required<FieldTree<EscortModel>>();
  /** For whom it is. */
  readonly caseId = input.required<string>();
  protected readonly goal = computed(() => {
    const { place, meetingPoint } = this.of()().value();
    return { place: `${place} ${meetingPoint}` };
  });
  protected readonly kinds = computed(() => this.words.options('escortKind', ESCORT_KINDS));
  protected readonly wishes = computed(() => this.words.options('escortWish', ESCORT_WISHES));
}
