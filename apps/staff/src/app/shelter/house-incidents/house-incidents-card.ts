import { Component, computed, inject, signal, Injector } from '@angular/core';
import { afterReload } from '../../core/http/settled';
import { form, FormField, maxLength, required, validate } from '@angular/forms/signals';
import { HOUSE_INCIDENT_KINDS, HOUSE_INCIDENT_MEASURES } from '@baanek/contracts';
import { Choice, Choices, Control, Empty, Field, Icon, readTime, Select, Skeleton, Status } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { BoardClient } from '../../core/clients/shelter/board.client';
import { HouseIncidentsClient } from '../../core/clients/shelter/house-incidents.client';
import { growingList } from '../../core/list/growing-list';
import { MoreButton } from '../../core/list/more-button';
import { autosave } from '../../core/forms/autosave';
import { dialogOpener } from '../../core/forms/dialog-opener';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';
import { wasOn } from '../../core/forms/rules/was-on';
import type { Wire } from '../../core/http/api-types';
import { newKey } from '../../core/http/idempotency-key';
import { BkDate, instantOf, timeOf, today } from '../../core/i18n/dates';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { Session } from '../../core/session/session';
import { Toaster } from '../../core/feedback/toaster';
import { Words } from '../../core/i18n/words';
import { IncidentDialog, type IncidentToOpen } from './incident-dialog';

interface Fields extends Pick<Wire['ReportHouseIncident'], 'measures' | 'note'> {
  day: string;
  time: string;
  kind: Wire['ReportHouseIncident']['kind'] | null;
  room: string | null;
}

const newIncident = (): Fields => ({
  ...{ day: today(), time: timeOf(new Date()), kind: null, room: null, measures: [], note: '' },
});

/** Incidents in the house and the measures taken. */
@Component({
  selector: 'bk-house-incidents-card',
  imports: [
    BkDate,
    Choice,
    Choices,
    Control,
    DateField,
    Empty,
    FormFaults,
    Field,
    FormField,
    Icon,
    LoadFailure,
    MoreButton,
    Select,
    Skeleton,
    Status,
    TranslocoDirective,
  ],
  templateUrl: './house-incidents-card.html',
})
export class HouseIncidentsCard {
  private readonly client = inject(HouseIncidentsClient);
  private readonly boardClient = inject(BoardClient);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  protected readonly session = inject(Session);
  private readonly injector = inject(Injector);
  private readonly openDialog = dialogOpener();
  /** Kept with the draft, so that an incident sent just before a crash is not recorded twice. */
  private readonly key = signal(newKey());
  /** The form is open. */
  protected readonly adding = signal(false);
  protected readonly submission = submission();
  /** The voided ones are shown instead. */
  protected readonly voided = signal(false);
  protected readonly list = growingList(
    () => this.voided(),
    async (voided, after) => {
      const query = { voided: voided ? ('true' as const) : ('false' as const), after };
      const { incidents, next } = await this.client.list(query);
      return { rows: incidents, next };
    },
  );
  private readonly board = serverResource({ loader: () => this.boardClient.board() });

  protected readonly kinds = computed(() => this.words.options('incident', HOUSE_INCIDENT_KINDS));
  protected readonly measures = computed(() => this.words.options('measure', HOUSE_INCIDENT_MEASURES));
  protected readonly rooms = computed(() =>
    (this.board.value()?.houses ?? []).flatMap(house =>
      house.rooms.map(room => ({ value: room.id, label: `${house.name} · ${room.number}` })),
    ),
  );
  private readonly fields = signal(newIncident());
  protected readonly draft = autosave(
    'house-incident',
    computed(() => ({ key: this.key(), fields: this.fields() })),
  );
  protected readonly incident = form(this.fields, path => {
    required(path.kind);
    maxLength(path.note, 4000);
    validate(path.time, ({ value }) => (readTime(value()) ? null : { kind: 'time' }));
    validate(path.day, ({ value }) => wasOn(value()));
    validate(path.measures, ({ value }) => (value().length > 0 ? null : { kind: 'required' }));
  });

  constructor() {
    void this.draft.restore().then(kept => {
      if (!kept || !this.session.may('shelter.allocate')) return;
      this.key.set(kept.key);
      this.fields.set({ ...newIncident(), ...kept.fields });
      this.adding.set(true);
    });
  }

  /** Puts away what was typed, with its draft. */
  protected leave(): void {
    this.draft.discard();
    this.key.set(newKey());
    this.incident().reset(newIncident());
    this.submission.clear();
    this.adding.set(false);
  }

  protected async report(): Promise<void> {
    const { day, time, kind, room, measures, note } = this.fields();
    const houses = this.board.value()?.houses ?? [];
    const house = houses.find(one => one.rooms.some(({ id }) => id === room)) ?? houses[0];
    const happenedAt = instantOf(day, readTime(time) ?? time);
    const outcome = await this.submission.send(this.incident, async () => {
      if (!house || !kind) return;
      const incident = { houseId: house.id, roomId: room, kind, measures, note, happenedAt };
      await this.client.report(incident, this.key());
    });
    if (outcome !== 'sent') return;
    this.leave();
    this.toaster.show(this.words.of('incident.recorded'));
    this.list.reload();
  }

  protected async open(incident: Wire['HouseIncidentView']): Promise<void> {
    const rooms = this.rooms();
    const again = (): Promise<IncidentToOpen | undefined> =>
      afterReload(this.list.loaded, this.injector, () => {
        const now = this.list.rows().find(({ id }) => id === incident.id);
        return now && { incident: now, rooms };
      });
    if (await this.openDialog(IncidentDialog, { incident, rooms }, { again })) this.list.reload();
  }

  protected measuresOf(incident: Wire['HouseIncidentView']): string {
    return incident.measures.map(measure => this.words.code('measure', measure)).join(', ');
  }
}
