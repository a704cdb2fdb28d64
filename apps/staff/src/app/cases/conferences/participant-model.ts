import {
  type ConsentForm,
  HEARING_AREAS,
  type HearingArea,
  type HearingGround,
  isConsent,
} from '@baanek/contracts';
import { noReason, type WhyModel } from '../../core/history/why-fields';
import type { Wire } from '../../core/http/api-types';

/** One area, whether it is heard, and by what. */
export interface HearingModel {
  area: HearingArea;
  heard: boolean;
  ground: HearingGround | null;
  consentedOn: string;
  consentForm: ConsentForm | null;
  source: string;
}

export interface ParticipantModel {
  from: 'colleague' | 'outside' | null;
  staffId: string | null;
  name: string;
  organisation: string;
  post: string;
  /** Every area, in the order of the set. */
  hears: HearingModel[];
  why: WhyModel;
}

const nothing = (area: HearingArea): HearingModel => ({
  ...{ area, heard: false, ground: null, consentedOn: '', consentForm: null, source: '' },
});

/** What the form says of somebody who is invited; a new one is empty. */
export function participantModel(participant: Wire['InvitedView'] | null): ParticipantModel {
  const { staffId = null, name = '', organisation = '', post = '', hears = [] } = participant ?? {};
  const from = participant === null ? null : staffId === null ? 'outside' : 'colleague';
  return {
    ...{ from, staffId, name: staffId === null ? name : '', organisation, post, why: noReason() },
    hears: HEARING_AREAS.map(area => {
      const heard = hears.find(one => one.area === area);
      return heard ? { ...heard, heard: true, consentedOn: heard.consentedOn ?? '' } : nothing(area);
    }),
  };
}

/** An area that is ticked is heard by what the one ticked before is heard by: a consent mostly is one for several. */
export function withHeard(hears: readonly HearingModel[], area: HearingArea): HearingModel[] {
  const before = hears.find(one => one.heard && one.area !== area && one.ground !== null);
  return hears.map(one => {
    if (one.area !== area) return one;
    if (one.heard) return nothing(area);
    return before && one.ground === null ? { ...before, area } : { ...one, heard: true };
  });
}

/** The participant as the API takes it. Who works on the case may hear all of it, so that no areas are listed for her. */
export function toParticipant(model: ParticipantModel, team: boolean): Wire['InvitedFields'] {
  const { from, staffId, name, organisation, post, hears } = model;
  const outside = from === 'outside';
  return {
    staffId: outside ? null : staffId,
    ...(outside ? { name, organisation, post } : { name: '', organisation: '', post: '' }),
    hears: team ? [] : hears.filter(({ heard }) => heard).map(toHearing),
  };
}

function toHearing({ area, ground, consentedOn, consentForm, source }: HearingModel): Wire['MayHear'] {
  if (ground === null || isConsent(ground))
    return { area, ground, consentedOn: consentedOn || null, consentForm, source: '' };
  return { area, ground, consentedOn: null, consentForm: null, source };
}

/** The field of the form that a fault of what was sent belongs to: only areas that are heard were sent. */
export function fieldOf(field: string, hears: readonly HearingModel[]): string {
  const [list, n, ...rest] = field.split('.');
  if (list !== 'hears' || n === undefined) return field;
  const sent = hears.filter(({ heard }) => heard)[Number(n)];
  return ['hears', hears.findIndex(one => one === sent), ...rest].join('.');
}

/** How somebody who is invited is called. */
export const nameOf = ({
  name,
  post,
  organisation,
}: Pick<Wire['InvitedView'], 'name' | 'post' | 'organisation'>): string =>
  [name, post, organisation].filter(Boolean).join(', ');
