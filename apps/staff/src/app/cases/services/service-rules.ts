import { applyEach, maxLength, required, type SchemaPathTree, validate } from '@angular/forms/signals';
import { MOST_MARKS } from '@baanek/contracts';
import { readDay } from '@baanek/ui';
import { whole } from '../../core/forms/rules/whole';
import { today } from '../../core/i18n/dates';
import { hasChart, type ServiceModel } from './service-model';

/** Rules that the form checks before anything is sent. */
export function serviceRules(path: SchemaPathTree<ServiceModel>): void {
  required(path.kind);
  required(path.workerId);
  validate(path.givenOn, ({ value }) => pastDay(value()));
  validate(path.units, ({ value }) => whole(value(), 1, 1000));
  validate(path.minutes, ({ value }) => (value().trim() === '' ? null : whole(value(), 1, 1440)));
  maxLength(path.place, 200);
  maxLength(path.note, 8000);
  maxLength(path.form, 120);
  maxLength(path.paperNumber, 60);
  const charted = {
    when: ({ valueOf }: { valueOf: (of: typeof path.kind) => ServiceModel['kind'] }) =>
      hasChart({ kind: valueOf(path.kind) }),
  };
  required(path.documentedBy, charted);
  validate(path.documentedOn, ({ value, valueOf }) =>
    value() === '' || !hasChart({ kind: valueOf(path.kind) }) ? null : pastDay(value()),
  );
  validate(path.marks, ({ value }) =>
    value().length <= MOST_MARKS ? null : { kind: 'max', max: MOST_MARKS },
  );
  applyEach(path.marks, mark => {
    required(mark.region, charted);
    required(mark.kind, charted);
    maxLength(mark.words, 500);
  });
}

function pastDay(day: string): { kind: string } | null {
  const read = readDay(day);
  if (!read) return { kind: 'isDay' };
  return read <= today() ? null : { kind: 'inThePast' };
}
