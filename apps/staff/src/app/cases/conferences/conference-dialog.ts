import { Component, computed, inject, signal } from '@angular/core';
import { applyEach, form, FormField, maxLength, required, validate } from '@angular/forms/signals';
import { CONFERENCE_KINDS, MOST_POINTS } from '@baanek/contracts';
import { Choice, Control, Field, readDay, readTime, writeDay } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { ConferencesClient } from '../../core/clients/plans/conferences.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { FormFaults } from '../../core/forms/form-faults';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { SaveFooter } from '../../core/forms/save-footer';
import { submission } from '../../core/forms/submission';
import { told } from '../../core/history/recorded-in';
import { WhyFields, whyOf } from '../../core/history/why-fields';
import type { Wire } from '../../core/http/api-types';
import { Words } from '../../core/i18n/words';
import { AgendaFields } from './agenda-fields';
import { CameFields } from './came-fields';
import { fieldsOf, modelOf } from './conference-model';

export interface Planned {
  caseId: string;
  /** Null for a new one. */
  conference: Wire['ConferenceView'] | null;
}

/** Plans a conference, or corrects it with a reason; of one that was held also what was said and who was there. */
@Component({
  selector: 'bk-conference-dialog',
  imports: [
    ...[AgendaFields, CameFields, Choice, Control, DateField, Field, FormFaults, FormField],
    ...[SaveFooter, TranslocoDirective, WhyFields],
  ],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ t(data.conference ? 'conference.correct' : 'conference.plan') }}</h2>
    <bk-form-faults [of]="submission" />
    <bk-choice [legend]="t('conference.kind')" [options]="kinds()" [formField]="form.kind" />
    <div class="fields">
      <bk-field [label]="t('appeal.day')" [of]="form.day">
        <bk-date-field [formField]="form.day" [pickWord]="t('action.pickDate')" />
      </bk-field>
      <bk-field [label]="t('appeal.time')" [of]="form.time">
        <input bkControl [formField]="form.time" inputmode="numeric" autocomplete="off" />
      </bk-field>
    </div>
    <bk-agenda-fields [of]="form.agenda" />
    @if (isHeld()) {
      <bk-field [label]="t('conference.minutes')" [of]="form.minutes">
        <textarea bkControl rows="6" [formField]="form.minutes"></textarea>
      </bk-field>
      <bk-came-fields [invited]="data.conference?.participants ?? []" [of]="form.present" />
    }
    @if (data.conference) {
      <bk-why-fields [of]="form.why" />
    }
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
  styles: `
    .panel {
      width: min(720px, calc(100vw - 24px));
    }
  `,
})
export class ConferenceDialog extends ModalDialog<Planned, Wire['Ref']> {
  private readonly client = inject(ConferencesClient);
  private readonly words = inject(Words);
  protected readonly submission = submission();
  protected readonly isHeld = computed(() => this.data.conference?.state === 'held');
  private readonly model = signal(modelOf(this.data.conference));
  protected readonly form = form(this.model, path => {
    required(path.kind);
    validate(path.day, ({ value }) => (readDay(value()) ? null : { kind: 'isDay' }));
    validate(path.time, ({ value }) => (readTime(value()) ? null : { kind: 'time' }));
    validate(path.agenda, ({ value }) =>
      value().length <= MOST_POINTS ? null : { kind: 'max', max: MOST_POINTS },
    );
    applyEach(path.agenda, point => {
      required(point.text);
      maxLength(point.text, 500);
    });
    required(path.minutes, { when: () => this.isHeld() });
    maxLength(path.minutes, 10_000);
    required(path.why.reason, { when: () => this.data.conference !== null });
  });
  protected readonly keeping = keepTyped(
    `conference-${this.data.conference?.id ?? this.data.caseId}`,
    this.model,
    {
      record: () => modelOf(this.data.conference),
      told: told({
        ...{ kind: 'conferenceKind', minutes: 'conferenceMinutes', time: 'time' },
        day: { label: 'appeal.day', text: day => writeDay(String(day)) },
        agenda: {
          label: 'conference.agenda',
          text: () => (this.data.conference?.agenda ?? []).map(({ text }) => text).join('; '),
        },
      }),
    },
  );
  protected readonly kinds = computed(() => this.words.options('conferenceKind', CONFERENCE_KINDS));

  protected async save(): Promise<void> {
    const [{ conference, caseId }, { kind, minutes, present }] = [this.data, this.model()];
    const why = whyOf(this.model().why);
    if (kind === null || (conference && !why)) return this.submission.incomplete(this.form);
    const fields = fieldsOf(this.model(), kind, conference?.startsAt ?? null);
    let saved = null as Wire['Ref'] | null;
    const outcome = await this.submission.send(
      this.form,
      async () => {
        saved =
          conference && why
            ? await this.client.correct(conference, { ...fields, minutes, present, why })
            : await this.client.plan(caseId, fields, this.keeping.key());
      },
      field => (field === 'startsAt' ? 'day' : field),
    );
    if (outcome === 'sent' && saved) this.dialog.close(saved);
  }
}
