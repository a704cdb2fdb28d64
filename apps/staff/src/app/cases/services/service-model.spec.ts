import { fieldOf, fromView, newMark, newService, type ServiceModel, toFields } from './service-model';

const typed = (change: Partial<ServiceModel> = {}): ServiceModel => ({
  ...newService('worker'),
  ...{ kind: 'food', givenOn: '2026-11-20', note: ' мука ' },
  ...change,
});

describe('a service as it is typed', () => {
  it('is asked for once all that is required is there', () => {
    expect(toFields(typed())).toMatchObject({
      kind: 'food',
      units: 1,
      minutes: null,
      note: 'мука',
      injuries: null,
    });
    for (const empty of [{ kind: null }, { workerId: null }, { givenOn: '' }] as const)
      expect(toFields(typed(empty))).toBeNull();
  });

  it('has injuries only where they were documented, each with its place and its kind', () => {
    const chart = {
      documentedBy: 'doctor',
      marks: [{ region: 'front_face', kind: 'bruise', words: ' 2 см ' }],
    } as const;
    const made = typed({ ...chart, marks: [...chart.marks], kind: 'injuries_documented' });
    expect(toFields(made)?.injuries).toMatchObject({
      documentedBy: 'doctor',
      documentedOn: null,
      marks: [{ region: 'front_face', kind: 'bruise', words: '2 см' }],
    });
    expect(toFields({ ...made, kind: 'food' })?.injuries).toBeNull();
    expect(toFields({ ...made, documentedBy: null })).toBeNull();
    expect(toFields({ ...made, marks: [newMark('front_neck')] })).toBeNull();
  });

  it('is the same after it was read back', () => {
    const fields = toFields(typed({ kind: 'injuries_documented', documentedBy: 'police', minutes: '40' }));
    if (!fields) throw new Error('incomplete');
    const view = {
      ...{ ...fields, id: '', caseId: '', workerName: '', fundingSourceName: null, projectName: null },
      ...{ recordedAt: '', authorName: '', ofMeeting: false, sameHelp: false, voided: false, version: 1 },
    };
    expect(toFields(fromView(view))).toEqual(fields);
  });

  it('has its faults where the form has the field', () => {
    expect([fieldOf('injuries.documentedOn'), fieldOf('injuries.marks.0.kind'), fieldOf('units')]).toEqual([
      ...['documentedOn', 'marks.0.kind', 'units'],
    ]);
  });
});
