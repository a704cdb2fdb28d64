import { Component, input } from '@angular/core';
import { Status, type Tone } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../../core/http/api-types';

type State = Wire['AppointmentView']['state'];

/** Whether it takes the time of its worker and its room. */
export const takes = ({ state, voided }: Pick<Wire['AppointmentView'], 'state' | 'voided'>): boolean =>
  !voided && (state === 'planned' || state === 'held' || state === 'late');

const ICONS: Record<State, string> = {
  planned: 'calendar',
  held: 'check',
  late: 'clock',
  no_show: 'user-x',
  cancelled_by_client: 'circle-x',
  cancelled_by_centre: 'circle-x',
};
const TONES: Record<State, Tone> = {
  planned: 'teal',
  held: 'green',
  late: 'green',
  no_show: 'amber',
  cancelled_by_client: 'plain',
  cancelled_by_centre: 'plain',
};

/** What became of an appointment: a word, a sign and a tone. */
@Component({
  selector: 'bk-appointment-state',
  imports: [Status, TranslocoDirective],
  template: `<bk-status *transloco="let t" [tone]="tones[state()]" [icon]="icons[state()]">{{
    t('set.appointmentState.' + state())
  }}</bk-status>`,
})
export class AppointmentState {
  readonly state = input.required<State>();
  protected readonly icons = ICONS;
  protected readonly tones = TONES;
}
