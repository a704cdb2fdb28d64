import type { Facts } from '@baanek/kernel';
import type { ServiceFields } from './case-service.dto';
import type { CaseService, ServiceWords } from './case-service.entity';

type Columns = Pick<
  CaseService,
  'kind' | 'givenOn' | 'units' | 'minutes' | 'workerId' | 'fundingSourceId' | 'projectId'
>;

/** What of it stands in clear. */
export const columnsOf = (said: Columns): Columns => {
  const { kind, givenOn, units, minutes, workerId, fundingSourceId, projectId } = said;
  return { kind, givenOn, units, minutes, workerId, fundingSourceId, projectId };
};

/** What of it is sealed. */
export const wordsOf = ({ note, place, injuries }: ServiceFields): ServiceWords => ({
  ...{ note, place, injuries },
});

/** Names of whom and what a service has ids of. */
export interface ServiceNames {
  worker: string;
  fundingSource: string;
  project: string;
}

/** Fields in the order in which the screen names them; injuries one by one in three lists. */
export const factsOf = (
  { kind, givenOn, units, minutes }: Columns,
  { worker, fundingSource, project }: ServiceNames,
  { note, place, injuries }: ServiceWords,
): Facts => ({
  ...{ serviceKind: kind, givenOn, units, minutes, serviceWorker: worker, fundingSource, project },
  ...{ serviceNote: note, servicePlace: place, documentedBy: injuries?.documentedBy ?? null },
  ...{ injuryForm: injuries?.form ?? null, paperNumber: injuries?.paperNumber ?? null },
  documentedOn: injuries?.documentedOn ?? null,
  bodyRegions: injuries?.marks.map(({ region }) => region) ?? null,
  injuryKinds: injuries?.marks.map(mark => mark.kind) ?? null,
  injuryWords: injuries?.marks.map(({ words }) => words).filter(Boolean) ?? null,
});
