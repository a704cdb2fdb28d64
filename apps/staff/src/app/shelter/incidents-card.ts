import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, maxLength, required, validate } from '@angular/forms/signals';
import { HOUSE_INCIDENT_KINDS, HOUSE_INCIDENT_MEASURES } from '@baanek/contracts';
import { Choice, Choices, Control, Empty, Failure, Field, Icon, Select, Skeleton } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, newKey, type Wire } from '../core/api';
import { BkDate, instantOf, timeOf, today } from '../core/dates';
import { send } from '../core/forms';
import { loaded } from '../core/loaded';
import { Session } from '../core/session';
import { Toaster } from '../core/toaster';
import { Words } from '../core/words';

const fresh = (): {
  day: string;
  time: string;
  kind: string;
  room: string;
  measures: string[];
  note: string;
} => ({
  ...{ day: today(), time: timeOf(new Date()), kind: '', room: '', measures: [], note: '' },
});

/** What happened in the house and what was done about it. */
@Component({
  selector: 'bk-incidents-card',
  imports: [
    BkDate,
    Choice,
    Choices,
    Control,
    DateField,
    Empty,
    Failure,
    Field,
    FormField,
    Icon,
    Select,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './incidents-card.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class IncidentsCard {
  private readonly api = inject(Api);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  protected readonly session = inject(Session);
  private key = newKey();
  protected readonly telling = signal(false);
  protected readonly failure = signal('');
  protected readonly list = loaded({
    loader: () => this.api.get<Wire['HouseIncidentList']>('shelter/house-incidents'),
  });
  private readonly board = loaded({ loader: () => this.api.get<Wire['BoardView']>('shelter/board') });

  protected readonly kinds = computed(() => this.words.options('incident', HOUSE_INCIDENT_KINDS));
  protected readonly measures = computed(() => this.words.options('measure', HOUSE_INCIDENT_MEASURES));
  protected readonly rooms = computed(() =>
    (this.board.value()?.houses ?? []).flatMap(house =>
      house.rooms.map(room => ({ value: room.id, label: `${house.name} · ${room.number}` })),
    ),
  );
  private readonly fields = signal(fresh());
  protected readonly incident = form(this.fields, path => {
    required(path.kind);
    maxLength(path.note, 4000);
    validate(path.time, ({ value }) =>
      /^([01]?\d|2[0-3]):[0-5]\d$/.test(value()) ? null : { kind: 'time' },
    );
    validate(path.day, ({ value }) =>
      /^\d{4}-\d\d-\d\d$/.test(value()) && value() <= today() ? null : { kind: 'inThePast' },
    );
    validate(path.measures, ({ value }) => (value().length > 0 ? null : { kind: 'required' }));
  });

  protected async report(): Promise<void> {
    const { day, time, kind, room, measures, note } = this.fields();
    const houses = this.board.value()?.houses ?? [];
    const house = houses.find(one => one.rooms.some(({ id }) => id === room)) ?? houses[0];
    const body = {
      ...{ houseId: house?.id ?? '', roomId: room || null, kind, measures, note },
      happenedAt: instantOf(day, time.padStart(5, '0')),
    } as Wire['ReportHouseIncident'];
    const outcome = await send(this.incident, () =>
      this.api.create('shelter/house-incidents', body, this.key),
    );
    this.failure.set(outcome === 'sent' || outcome === 'invalid' ? '' : this.words.problem(outcome));
    if (outcome !== 'sent') return;
    this.key = newKey();
    this.incident().reset(fresh());
    this.telling.set(false);
    this.toaster.say(this.words.of('incident.recorded'));
    this.list.reload();
  }

  protected done(incident: Wire['HouseIncidentView']): string {
    return incident.measures.map(measure => this.words.code('measure', measure)).join(', ');
  }
}
