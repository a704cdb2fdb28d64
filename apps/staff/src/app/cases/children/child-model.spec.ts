import type { Wire } from '../../core/http/api-types';
import { kindOf, modelOf, saidOf } from './child-model';

const record = (said: Partial<Wire['RecordOfChild']>): Wire['ChildRecordView'] => ({
  ...{ guardian: null, school: null, needs: null, tellingNow: null, guardianCode: null },
  ...{ id: 'a', authorName: '', recordedAt: '', voided: false, version: 1, ...said },
});

describe('what is known of a child', () => {
  const guardian: Wire['ChildGuardian'] = {
    ...{
      relation: 'father',
      telling: 'may_not',
      guardianId: null,
      name: 'Бакыт',
      contact: '',
      remark: 'нет',
    },
    consentedOn: null,
  };
  const school: Wire['ChildSchool'] = {
    ...{ schoolKind: 'school', name: '№ 5', form: '3а', contact: '', whoKnows: 'завуч' },
  };
  const needs: Wire['ChildNeeds'] = { health: 'астма', learning: '', language: '', calms: 'рисовать' };

  it.each([
    ['guardian', { guardian }],
    ['school', { school }],
    ['needs', { needs }],
  ] as const)('is sent as it was read: %s', (kind, said) => {
    const whole = record(said);
    expect(kindOf(whole)).toBe(kind);
    expect(saidOf(kind, modelOf(whole))).toEqual({ guardian: null, school: null, needs: null, ...said });
  });

  it('is not sent before a guardian is chosen, and whether she may be told', () => {
    expect(saidOf('guardian', modelOf(null))).toBeNull();
    expect(saidOf('school', modelOf(null))).toBeNull();
  });
});
