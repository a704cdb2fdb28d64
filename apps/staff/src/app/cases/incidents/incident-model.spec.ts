import { fromView, newIncident, readHappened, toFields, writeHappened } from './incident-model';

describe('when it happened, as it is typed', () => {
  it.each([
    ['', ''],
    ['2026', '2026'],
    ['5.2026', '2026-05'],
    ['05.2026', '2026-05'],
    ['12.05.2026', '2026-05-12'],
    ['13.2026', null],
    ['30.02.2026', null],
    ['весной', null],
  ])('%j is %j', (typed, read) => {
    expect(readHappened(typed)).toBe(read);
  });
  it.each(['', '2026', '05.2026', '12.05.2026'])('%j is shown as it was typed', typed => {
    expect(writeHappened(readHappened(typed) ?? '?')).toBe(typed);
  });
});

describe('an incident, as it is sent', () => {
  it('says of what was not asked nothing, and of a refusal that it was one', () => {
    const model = { ...newIncident(), relation: 'spouse' as const, violence: ['physical' as const] };
    model.flags = { ...model.flags, weapon: 'refused' };
    const sent = toFields(model);
    expect(sent).toMatchObject({ happenedOn: null, placeKind: null, childrenSaw: null, reported: null });
    expect(sent?.flags).toEqual([{ flag: 'weapon', answer: 'refused' }]);
  });

  it('drops children and places that hang on a yes which is no longer one', () => {
    const model = {
      ...newIncident(),
      relation: 'spouse' as const,
      childIds: ['a'],
      reportedTo: ['police' as const],
    };
    expect(toFields({ ...model, childrenSaw: 'no', reported: 'refused' })).toMatchObject({
      ...{ childIds: [], reportedTo: [] },
    });
    expect(toFields({ ...model, childrenSaw: 'yes', reported: 'yes' })).toMatchObject({
      ...{ childIds: ['a'], reportedTo: ['police'] },
    });
  });

  it('says nothing where only spaces were typed', () => {
    const model = { ...newIncident(), relation: 'spouse' as const, what: ' \n ', policeNumber: '  ' };
    expect(toFields(model)).toMatchObject({ what: '', policeNumber: '' });
  });

  it('is nothing without a relation or with a date that is none', () => {
    expect(toFields(newIncident())).toBeNull();
    expect(toFields({ ...newIncident(), relation: 'spouse', happenedOn: 'весной' })).toBeNull();
  });

  it('is typed anew as it was read', () => {
    const typed = {
      ...newIncident(),
      relation: 'partner' as const,
      happenedOn: '05.2026',
      childrenSaw: 'no' as const,
    };
    const sent = toFields(typed);
    if (!sent) throw new Error('nothing to send');
    const read = {
      ...sent,
      id: '',
      caseId: '',
      recordedAt: '',
      authorName: '',
      children: [],
      voided: false,
      version: 1,
    };
    expect(fromView(read)).toEqual(typed);
  });
});
