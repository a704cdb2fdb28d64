import type { MayHear, InvitedFields } from './conference.dto';
import { participantFaults, pointsFor } from './conference.rules';

const TODAY = '2026-11-23';
const hearing = (change: Partial<MayHear> = {}): MayHear => ({
  ...{ area: 'facts', ground: 'her_consent', consentedOn: '2026-11-20', consentForm: 'written', source: '' },
  ...change,
});
const outside = (hears: MayHear[], change: Partial<InvitedFields> = {}): InvitedFields => ({
  ...{ staffId: null, name: '', organisation: 'Мэрия', post: 'специалист', hears },
  ...change,
});
const faults = (participant: InvitedFields, team = false): string[] =>
  participantFaults(participant, { team, today: TODAY }).map(({ field, rule }) => `${field} ${rule}`);

describe('somebody at a conference', () => {
  it('from outside comes from an office, a colleague is named by her record alone', () => {
    expect(faults(outside([]))).toEqual([]);
    expect(faults(outside([], { organisation: ' ' }))).toEqual(['organisation required']);
    expect(faults(outside([], { staffId: 'x' }))).toEqual(['staffId isIn']);
  });

  it('hears nothing without a ground', () => {
    const bare = hearing({ area: 'health', ground: null, consentedOn: null, consentForm: null });
    expect(faults(outside([hearing(), bare]))).toEqual(['hears.1.ground required']);
  });

  it('hears by a consent that was given on a day and in a form', () => {
    expect(faults(outside([hearing({ consentedOn: null, consentForm: null })]))).toEqual([
      'hears.0.consentForm required',
      'hears.0.consentedOn required',
    ]);
    expect(faults(outside([hearing({ consentedOn: '2026-11-24' })]))).toEqual([
      'hears.0.consentedOn inThePast',
    ]);
  });

  it('hears by a law where the law or the letter is named, and no consent beside it', () => {
    const byLaw = hearing({ ground: 'child_protection', consentedOn: null, consentForm: null });
    expect(faults(outside([byLaw]))).toEqual(['hears.0.source required']);
    expect(faults(outside([{ ...byLaw, source: 'Письмо № 3', consentForm: 'oral' }]))).toEqual([
      'hears.0.consentForm isIn',
    ]);
  });

  it('hears an area once, and by her work all of it', () => {
    expect(faults(outside([hearing(), hearing()]))).toEqual(['hears.1.area notTwice']);
    const colleague = { staffId: 'x', organisation: '', post: '' };
    expect(faults(outside([hearing()], colleague), true)).toEqual(['hears isIn']);
    expect(faults(outside([], colleague), true)).toEqual([]);
  });

  it('reads the points she may hear, and those that say nothing about the client', () => {
    const agenda = [
      { text: 'Знакомство', area: null },
      { text: 'Справка', area: 'health' as const },
      { text: 'Школа', area: 'children' as const },
    ];
    const read = (hears: MayHear[], all = false): string[] =>
      pointsFor(agenda, { hears }, all).map(({ text }) => text);
    expect(read([])).toEqual(['Знакомство']);
    expect(read([hearing({ area: 'children' })])).toEqual(['Знакомство', 'Школа']);
    expect(read([], true)).toEqual(['Знакомство', 'Справка', 'Школа']);
  });
});
