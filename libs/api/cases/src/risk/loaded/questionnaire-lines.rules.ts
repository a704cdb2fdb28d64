import type { QuestionnaireState, RiskQuestionnaire, Spoken } from '@baanek/contracts';
import type { QuestionnaireLine } from './questionnaires.dto';

export interface LoadedRow {
  code: string;
  version: number;
  name: Spoken;
  loadedAt: Date;
  loadedByName: string;
}

/** The last time that one was put in use. */
export interface UseRow {
  code: string;
  version: number;
  turn: number;
  putAt: Date;
  putByName: string;
}

type Shipped = Pick<RiskQuestionnaire, 'code' | 'version' | 'name'>;
const ORDER: readonly QuestionnaireState[] = ['in_use', 'draft', 'replaced'];

/** All that a centre can ask: the one in use, those that never were, those that were before; each the latest first. */
export function linesOf(
  shipped: readonly Shipped[],
  loaded: readonly LoadedRow[],
  uses: readonly UseRow[],
): QuestionnaireLine[] {
  const last = uses.reduce<UseRow | null>((late, use) => (late && late.turn > use.turn ? late : use), null);
  const asked = last ?? shipped.at(-1);
  const lineOf = (one: Shipped | LoadedRow): QuestionnaireLine => {
    const { code, version, name } = one;
    const same = (other?: { code: string; version: number }): boolean =>
      other?.code === code && other.version === version;
    const use = uses.find(same);
    const kept = 'loadedAt' in one ? one : null;
    return {
      ...{ code, version, name, shipped: kept === null },
      state: same(asked) ? 'in_use' : use || !kept ? 'replaced' : 'draft',
      ...{ since: use?.putAt ?? null, putByName: use?.putByName ?? null },
      ...{ loadedAt: kept?.loadedAt ?? null, loadedByName: kept?.loadedByName ?? null },
    };
  };
  const moment = ({ since, loadedAt }: QuestionnaireLine): number => (since ?? loadedAt)?.getTime() ?? 0;
  return [...shipped, ...loaded]
    .map(lineOf)
    .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || moment(b) - moment(a));
}
