import { Component, computed, inject, signal } from '@angular/core';
import { applyEach, form, FormField, maxLength, required, validate } from '@angular/forms/signals';
import { CONSENT_FORMS, HEARING_GROUNDS, type HearingArea, isConsent } from '@baanek/contracts';
import { Choice, Control, Field, Select } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { ConferencesClient } from '../../core/clients/plans/conferences.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { FormFaults } from '../../core/forms/form-faults';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { wasOn } from '../../core/forms/rules/was-on';
import { SaveFooter } from '../../core/forms/save-footer';
import { submission } from '../../core/forms/submission';
import { told } from '../../core/history/recorded-in';
import { WhyFields, whyOf } from '../../core/history/why-fields';
import type { Wire } from '../../core/http/api-types';
import { Words } from '../../core/i18n/words';
import { fieldOf, nameOf, participantModel, toParticipant, withHeard } from './participant-model';

export interface Invited {
  conference: Wire['ConferenceView'];
  /** Null for somebody new. */
  participant: Wire['InvitedView'] | null;
}

/** Invites somebody to a conference, or corrects it with a reason: who it is, what she may hear, and by whose consent. */
@Component({
  selector: 'bk-participant-dialog',
  imports: [
    ...[Choice, Control, DateField, Field, FormFaults, FormField, SaveFooter, Select],
    ...[TranslocoDirective, WhyFields],
  ],
  templateUrl: './participant-dialog.html',
  styleUrl: './participant-dialog.scss',
})
export class ParticipantDialog extends ModalDialog<Invited, boolean> {
  private readonly client = inject(ConferencesClient);
  private readonly words = inject(Words);
  protected readonly submission = submission();
  protected readonly model = signal(participantModel(this.data.participant));
  /** A colleague who works on the case hears all of it. */
  protected readonly team = computed(() => {
    const { from, staffId } = this.model();
    if (from !== 'colleague') return false;
    return this.data.conference.colleagues.find(({ id }) => id === staffId)?.team ?? false;
  });
  protected readonly form = form(this.model, path => {
    required(path.from);
    required(path.staffId, { when: () => this.model().from === 'colleague' });
    required(path.organisation, { when: () => this.model().from === 'outside' });
    maxLength(path.name, 120);
    maxLength(path.organisation, 200);
    maxLength(path.post, 200);
    applyEach(path.hears, one => {
      required(one.ground, { when: ({ valueOf }) => valueOf(one.heard) && !this.team() });
      required(one.consentForm, {
        when: ({ valueOf }) => this.consents(valueOf(one.heard), valueOf(one.ground)),
      });
      validate(one.consentedOn, ({ value, valueOf }) =>
        this.consents(valueOf(one.heard), valueOf(one.ground)) ? wasOn(value()) : null,
      );
      required(one.source, {
        when: ({ valueOf }) => {
          const ground = valueOf(one.ground);
          return valueOf(one.heard) && !this.team() && ground !== null && !isConsent(ground);
        },
      });
      maxLength(one.source, 200);
    });
    required(path.why.reason, { when: () => this.data.participant !== null });
  });
  protected readonly keeping = keepTyped(
    `invited-${this.data.participant?.id ?? this.data.conference.id}`,
    this.model,
    {
      record: () => participantModel(this.data.participant),
      told: told({
        ...{ organisation: 'participantOffice', post: 'participantPost' },
        name: { label: 'conference.name', text: String },
        staffId: { label: 'conference.colleague', text: id => this.colleagueOf(id) },
        hears: { label: 'conference.hears', text: () => this.heardNow() },
      }),
    },
  );
  protected readonly name = computed(() => (this.data.participant ? nameOf(this.data.participant) : ''));
  protected readonly sides = computed(() => [
    { value: 'outside' as const, label: this.words.of('conference.inviteOutside') },
    { value: 'colleague' as const, label: this.words.of('conference.inviteColleague') },
  ]);
  /** Those who are not invited yet. */
  protected readonly colleagues = computed(() => {
    const { conference, participant } = this.data;
    const taken = conference.participants.flatMap(({ id, staffId }) =>
      id === participant?.id ? [] : (staffId ?? []),
    );
    return conference.colleagues
      .filter(({ id }) => !taken.includes(id))
      .map(({ id, name }) => ({ value: id, label: name }));
  });
  protected readonly grounds = computed(() => this.words.options('hearingGround', HEARING_GROUNDS));
  protected readonly forms = computed(() => this.words.options('consentForm', CONSENT_FORMS));

  protected isConsent(ground: (typeof HEARING_GROUNDS)[number] | null): boolean {
    return ground !== null && isConsent(ground);
  }

  protected toggle(area: HearingArea): void {
    this.model.update(now => ({ ...now, hears: withHeard(now.hears, area) }));
  }

  protected async save(): Promise<void> {
    const { conference, participant } = this.data;
    const [body, why] = [toParticipant(this.model(), this.team()), whyOf(this.model().why)];
    if (participant && !why) return this.submission.incomplete(this.form);
    const outcome = await this.submission.send(
      this.form,
      () =>
        participant && why
          ? this.client.correctInvited(conference, { ...body, participantId: participant.id, why })
          : this.client.invite(conference, body),
      field => fieldOf(field, this.model().hears),
    );
    if (outcome === 'sent') this.dialog.close(true);
  }

  private consents(heard: boolean, ground: (typeof HEARING_GROUNDS)[number] | null): boolean {
    return heard && !this.team() && this.isConsent(ground);
  }

  private colleagueOf(id: unknown): string {
    return this.data.conference.colleagues.find(one => one.id === id)?.name ?? '';
  }

  private heardNow(): string {
    return (this.data.participant?.hears ?? [])
      .map(({ area }) => this.words.code('hearingArea', area))
      .join(', ');
  }
}
