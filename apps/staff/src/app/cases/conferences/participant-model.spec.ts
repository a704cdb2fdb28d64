import type { HearingModel } from './participant-model';
import { fieldOf, participantModel, toParticipant, withHeard } from './participant-model';

const consent = { ground: 'her_consent', consentedOn: '2026-11-20', consentForm: 'written' } as const;
const heardIn = (hears: readonly HearingModel[]): string[] =>
  hears.filter(({ heard }) => heard).map(({ area }) => area);

describe('somebody who is invited to a conference', () => {
  const outside = { ...participantModel(null), from: 'outside', organisation: 'Мэрия' } as const;

  it('hears nothing at first, and what is ticked by the consent that was ticked before', () => {
    expect(heardIn(outside.hears)).toEqual([]);
    const first = withHeard(outside.hears, 'health').map(one =>
      one.area === 'health' ? { ...one, ...consent } : one,
    );
    const both = withHeard(first, 'children');
    expect(heardIn(both)).toEqual(['health', 'children']);
    expect(both.find(({ area }) => area === 'children')).toMatchObject(consent);
    expect(heardIn(withHeard(both, 'health'))).toEqual(['children']);
  });

  it('is sent with what is heard alone, each with what its ground asks for', () => {
    const hears = withHeard(outside.hears, 'legal').map(one =>
      one.area === 'legal' ? { ...one, ...consent, ground: 'court_or_inquiry' as const, source: '№ 3' } : one,
    );
    expect(toParticipant({ ...outside, hears }, false)).toMatchObject({
      ...{ staffId: null, organisation: 'Мэрия' },
      hears: [
        {
          ...{ area: 'legal', ground: 'court_or_inquiry', source: '№ 3' },
          ...{ consentedOn: null, consentForm: null },
        },
      ],
    });
    expect(toParticipant({ ...outside, from: 'colleague', staffId: 'x', hears }, true)).toEqual({
      ...{ staffId: 'x', name: '', organisation: '', post: '', hears: [] },
    });
  });

  it('shows a fault of what was sent at the area it was found in', () => {
    const hears = withHeard(withHeard(outside.hears, 'legal'), 'risk');
    expect(fieldOf('hears.1.ground', hears)).toBe('hears.5.ground');
    expect(fieldOf('organisation', hears)).toBe('organisation');
  });
});
