import type { Opinion } from '@baanek/contracts';
import type { Wire } from '../../core/http/api-types';

type Asked = Pick<Wire['OpinionView'], 'answer' | 'withdrawnAt'>;

/** What is told of second opinions as a case is closed, the latest first: what was said last, else whether one is asked. */
export function lastOpinion(latestFirst: readonly Asked[]): Opinion | 'waits' | 'none' {
  const counted = latestFirst.filter(({ withdrawnAt }) => withdrawnAt === null);
  return counted.find(({ answer }) => answer !== null)?.answer ?? (counted.length > 0 ? 'waits' : 'none');
}
