import { maxLength, type SchemaPathTree, validate } from '@angular/forms/signals';
import { readDay } from '@baanek/ui';

/** What pays for services, as it is typed; an empty day is not said. */
export interface FundingModel {
  name: string;
  since: string;
  until: string;
}

/** What a source or a project has to be. */
export function fundingRules(path: SchemaPathTree<FundingModel>): void {
  validate(path.name, ({ value }) => (value().trim() === '' ? { kind: 'required' } : null));
  maxLength(path.name, 120);
  for (const day of [path.since, path.until])
    validate(day, ({ value }) => (value() === '' || readDay(value()) ? null : { kind: 'isDay' }));
  validate(path.until, ({ value, valueOf }) => {
    const since = valueOf(path.since);
    return value() !== '' && since !== '' && value() < since ? { kind: 'notBeforeFrom' } : null;
  });
}

/** As it is sent. */
export const fundingOf = ({
  name,
  since,
  until,
}: FundingModel): { name: string; since: string | null; until: string | null } => ({
  ...{ name: name.trim(), since: since || null, until: until || null },
});
