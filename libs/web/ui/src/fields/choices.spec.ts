import { ComponentFixture, TestBed } from '@angular/core/testing';
import { Choices } from './choices';
import { RULE_WORDS } from './rule-words';

describe('several of a few', () => {
  let shown: ComponentFixture<Choices>;

  beforeEach(async () => {
    const words = (kind: string): string => `broken: ${kind}`;
    TestBed.configureTestingModule({ providers: [{ provide: RULE_WORDS, useValue: words }] });
    shown = TestBed.createComponent(Choices);
    shown.componentRef.setInput('legend', 'Violence');
    shown.componentRef.setInput('alone', 'not_known');
    shown.componentRef.setInput(
      'options',
      ['physical', 'economic', 'not_known'].map(value => ({ value, label: value })),
    );
    await shown.whenStable();
  });

  const press = async (label: string): Promise<string[]> => {
    const pills = (shown.nativeElement as HTMLElement).querySelectorAll('label');
    const pill = Array.from(pills).find(({ textContent }) => textContent.trim() === label);
    pill?.querySelector('input')?.click();
    await shown.whenStable();
    return shown.componentInstance.value();
  };

  it('are chosen and given back', async () => {
    await press('physical');
    expect(await press('economic')).toEqual(['physical', 'economic']);
    expect(await press('physical')).toEqual(['economic']);
  });

  it('make way for the one that stands alone, and it for them', async () => {
    await press('physical');
    expect(await press('not_known')).toEqual(['not_known']);
    expect(await press('economic')).toEqual(['economic']);
  });

  it('stay as they are while they may not be changed', async () => {
    shown.componentRef.setInput('disabled', true);
    await shown.whenStable();
    expect(await press('physical')).toEqual([]);
  });

  it('say in words what is wrong once somebody was here', async () => {
    const text = (): string | undefined =>
      (shown.nativeElement as HTMLElement).querySelector('[role=alert]')?.textContent;
    shown.componentRef.setInput('errors', [{ kind: 'required' }]);
    await shown.whenStable();
    expect(text()).toBeUndefined();
    shown.componentInstance.touched.set(true);
    await shown.whenStable();
    expect(text()).toBe('broken: required');
  });
});
