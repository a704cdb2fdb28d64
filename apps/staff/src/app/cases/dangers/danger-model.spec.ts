import { type DangerModel, modelOf, saidOf } from './danger-model';

describe('a danger as it is typed', () => {
  const typed: DangerModel = {
    ...modelOf(null),
    ...{ oblast: 'naryn', staffId: 's', otherCentreId: 'c', what: 'у моста', untilOn: '2026-12-01' },
  };

  it('is sent without what was typed for another kind before', () => {
    expect(saidOf(typed, 'his_work')).toMatchObject({
      ...{ oblast: 'naryn', what: 'у моста', staffId: null, otherCentreId: null, untilOn: '2026-12-01' },
    });
    expect(saidOf(typed, 'other_person')).toMatchObject({ oblast: null, what: 'у моста', staffId: null });
    expect(saidOf(typed, 'colleague')).toMatchObject({
      oblast: null,
      what: '',
      staffId: 's',
      otherCentreId: null,
    });
    expect(saidOf(typed, 'centre')).toMatchObject({ what: '', staffId: null, otherCentreId: 'c' });
  });

  it('has no end where no day is typed', () => {
    expect(saidOf(modelOf(null), 'office').untilOn).toBeNull();
  });
});
