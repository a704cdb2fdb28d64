import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { HOUSEHOLD_PARTS } from '@baanek/contracts';
import { Control, Field, Select } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { PersonsClient } from '../../core/clients/registry/persons.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';
import { noReason, WhyFields, whyOf } from '../../core/history/why-fields';
import type { Wire } from '../../core/http/api-types';
import { Words } from '../../core/i18n/words';
import { Candidates } from '../../people/candidates';
import type { PersonClues } from '../../people/person-model';

type Part = Wire['JoinHousehold']['part'];

/** Finds somebody on file who belongs to the household, too. */
@Component({
  selector: 'bk-join-dialog',
  imports: [Candidates, Control, FormFaults, Field, FormField, Select, TranslocoDirective, WhyFields],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ t('household.join') }}</h2>
    <bk-form-faults [of]="submission" />
    @if (person(); as found) {
      <p>
        <span class="strong">{{ found.code }}</span> {{ found.shortName }}
        <button type="button" class="btn small" (click)="person.set(null)">{{ t('appeal.notHer') }}</button>
      </p>
      <bk-field [label]="t('household.part')" [of]="form.part">
        <bk-select [formField]="form.part" [options]="parts()" [placeholder]="t('field.choose')" />
      </bk-field>
      <bk-why-fields [of]="form.why" />
    } @else {
      <bk-field [label]="t('household.joinFind')">
        <input
          #box
          bkControl
          autocomplete="off"
          spellcheck="false"
          [value]="name()"
          (input)="name.set(box.value)"
        />
      </bk-field>
      <bk-candidates [clues]="clues()" (chosen)="person.set($event)" />
    }
    <footer>
      @if (person()) {
        <button class="btn primary" [disabled]="form().submitting()">{{ t('action.save') }}</button>
      }
      <button type="button" class="btn" (click)="dialog.close()">{{ t('action.cancel') }}</button>
    </footer>
  </form>`,
})
export class JoinDialog extends ModalDialog<string, boolean> {
  private readonly client = inject(PersonsClient);
  private readonly words = inject(Words);
  protected readonly submission = submission();
  protected readonly name = signal('');
  protected readonly person = signal<Wire['Candidate'] | null>(null);
  protected readonly clues = computed<PersonClues>(() => ({
    ...{ name: this.name(), phone: this.name(), pin: '', birthYear: null },
  }));
  private readonly model = signal<{ part: Part | null; why: ReturnType<typeof noReason> }>({
    part: null,
    why: noReason(),
  });
  protected readonly keeping = [
    keepTyped(`join-name-${this.data}`, this.name),
    keepTyped(`join-person-${this.data}`, this.person),
    keepTyped(`join-${this.data}`, this.model),
  ];
  protected readonly form = form(this.model, path => {
    required(path.part);
    required(path.why.reason);
  });
  protected readonly parts = computed(() =>
    this.words.options(
      'part',
      HOUSEHOLD_PARTS.filter(part => part !== 'head'),
    ),
  );

  protected async save(): Promise<void> {
    const { part, why: typed } = this.model();
    const [why, personId] = [whyOf(typed), this.person()?.id];
    if (!part || !why || !personId) return this.submission.incomplete(this.form);
    const outcome = await this.submission.send(this.form, async () => {
      await this.client.join(await this.client.household(this.data), { personId, part, why });
    });
    if (outcome === 'sent') this.dialog.close(true);
  }
}
