import {
  type BodyRegion,
  type DocumentedBy,
  INJURIES_KIND,
  type MarkKind,
  type ServiceKind,
} from '@baanek/contracts';
import type { Wire } from '../../core/http/api-types';
import { today } from '../../core/i18n/dates';

/** One injury as it is typed. */
export interface MarkModel {
  region: BodyRegion | null;
  kind: MarkKind | null;
  words: string;
}

/** A service as it is typed. */
export interface ServiceModel {
  kind: ServiceKind | null;
  givenOn: string;
  units: string;
  minutes: string;
  workerId: string | null;
  fundingSourceId: string | null;
  projectId: string | null;
  place: string;
  note: string;
  documentedBy: DocumentedBy | null;
  form: string;
  paperNumber: string;
  documentedOn: string;
  marks: MarkModel[];
}

/** Given today by whoever records it. */
export const newService = (workerId: string | null): ServiceModel => ({
  ...{ kind: null, givenOn: today(), units: '1', minutes: '', workerId, fundingSourceId: null },
  ...{ projectId: null, place: '', note: '', documentedBy: null, form: '', paperNumber: '' },
  ...{ documentedOn: '', marks: [] },
});

export const newMark = (region: BodyRegion | null = null): MarkModel => ({ region, kind: null, words: '' });

/** Whether it has a body chart. */
export const hasChart = ({ kind }: Pick<ServiceModel, 'kind'>): boolean => kind === INJURIES_KIND;

/** The request that the form makes; null while a required field is empty. */
export function toFields(model: ServiceModel): Wire['ServiceFields'] | null {
  const { kind, givenOn, workerId, fundingSourceId, projectId } = model;
  if (kind === null || workerId === null || givenOn === '') return null;
  const injuries = hasChart(model) ? injuriesOf(model) : undefined;
  if (injuries === null) return null;
  return {
    ...{ kind, givenOn, workerId, fundingSourceId, projectId, injuries: injuries ?? null },
    ...{ units: Number(model.units), minutes: model.minutes.trim() === '' ? null : Number(model.minutes) },
    ...{ place: model.place.trim(), note: model.note.trim() },
  };
}

function injuriesOf(model: ServiceModel): Wire['InjuryReport'] | null {
  const { documentedBy } = model;
  if (documentedBy === null) return null;
  const marks = model.marks.flatMap(({ region, kind, words }) =>
    region && kind ? [{ region, kind, words: words.trim() }] : [],
  );
  if (marks.length < model.marks.length) return null;
  return {
    ...{ documentedBy, marks, form: model.form.trim(), paperNumber: model.paperNumber.trim() },
    documentedOn: model.documentedOn || null,
  };
}

export const fromView = (view: Wire['ServiceView']): ServiceModel => {
  const { kind, givenOn, workerId, fundingSourceId, projectId, place, note, injuries } = view;
  return {
    ...{ kind, givenOn, workerId, fundingSourceId, projectId, place, note },
    ...{ units: String(view.units), minutes: view.minutes === null ? '' : String(view.minutes) },
    ...{ documentedBy: injuries?.documentedBy ?? null, form: injuries?.form ?? '' },
    ...{ paperNumber: injuries?.paperNumber ?? '', documentedOn: injuries?.documentedOn ?? '' },
    marks: injuries?.marks.map(mark => ({ ...mark })) ?? [],
  };
};

/** Where the form has a field that the command names otherwise. */
export const fieldOf = (field: string): string => field.replace(/^injuries\./, '');
