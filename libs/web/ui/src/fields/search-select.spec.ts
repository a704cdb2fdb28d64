import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Field } from './field';
import { RULE_WORDS } from './rule-words';
import { Select } from './select';

const NAMES = [
  'Айгүл',
  'Бактыгүл',
  'Гүлнара',
  'Динара',
  'Жамиля',
  'Зарина',
  'Индира',
  'Кундуз',
  'Лейла',
  'Мээрим',
];
const MORE = ['Нургүл', 'Ороз', 'Перизат'];
const options = (labels: readonly string[]): { value: string; label: string }[] =>
  labels.map(label => ({ value: label, label }));

@Component({
  selector: 'bk-test-page',
  imports: [Field, Select],
  template: `<bk-field label="Who">
    <bk-select [options]="options()" placeholder="All" [(value)]="value" />
  </bk-field>`,
})
class Page {
  readonly options = signal(options([...NAMES, ...MORE]));
  readonly value = signal<string | null>(null);
}

describe('a select', () => {
  let host: HTMLElement;
  let page: Page;
  let drawn: () => Promise<unknown>;
  const popover = { showPopover: () => undefined, hidePopover: () => undefined }; // jsdom has no top layer

  beforeEach(async () => {
    Object.assign(HTMLElement.prototype, popover, { scrollIntoView: () => undefined });
    TestBed.configureTestingModule({
      providers: [{ provide: RULE_WORDS, useValue: (kind: string) => kind }],
    });
    const fixture = TestBed.createComponent(Page);
    host = fixture.nativeElement as HTMLElement;
    page = fixture.componentInstance;
    document.body.append(host);
    drawn = () => fixture.whenStable();
    await drawn();
  });
  afterEach(() => {
    for (const name of [...Object.keys(popover), 'scrollIntoView'])
      Reflect.deleteProperty(HTMLElement.prototype, name);
    host.remove();
  });

  const box = (): HTMLInputElement =>
    host.querySelector('[role=combobox]') ?? document.createElement('input');
  const press = async (...keys: string[]): Promise<boolean> => {
    let left = false;
    for (const key of keys) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      const heard = (): void => {
        left = true;
      };
      document.body.addEventListener('keydown', heard, { once: true });
      box().dispatchEvent(event);
      document.body.removeEventListener('keydown', heard);
      await drawn();
    }
    return left;
  };
  const type = async (text: string): Promise<void> => {
    box().value = text;
    box().dispatchEvent(new Event('input'));
    await drawn();
  };
  const shown = (): (string | undefined)[] =>
    Array.from(host.querySelectorAll('[role=option]'), ({ textContent }) => textContent.trim());
  const active = (): string | undefined =>
    host.querySelector(`[id="${box().getAttribute('aria-activedescendant') ?? ''}"]`)?.textContent.trim();

  it('is the browser’s own while its list is short', async () => {
    page.options.set(options(NAMES));
    await drawn();
    expect(host.querySelectorAll('select option')).toHaveLength(NAMES.length + 1);
    expect(host.querySelector('[role=combobox]')).toBeNull();
  });

  it('is narrowed by typing where the list is long, and taken by Enter', async () => {
    await press('ArrowDown');
    expect(shown()).toHaveLength(NAMES.length + MORE.length + 1);
    await type('гул');
    expect(shown()).toEqual(['Гүлнара']);
    await press('Enter');
    expect([page.value(), box().value, box().getAttribute('aria-expanded')]).toEqual([
      'Гүлнара',
      'Гүлнара',
      'false',
    ]);
  });

  it('goes on from what is chosen, comes round, and takes a choice back by its first line', async () => {
    page.value.set('Перизат');
    await drawn();
    await press('ArrowDown');
    expect(active()).toBe('Перизат');
    await press('ArrowDown');
    expect(active()).toBe('All');
    await press('Enter');
    expect([page.value(), box().value]).toEqual([null, '']);
  });

  it('leaves all as it was after Escape, which the dialog around it does not hear', async () => {
    page.value.set('Лейла');
    await drawn();
    await press('ArrowDown');
    await type('мээ');
    expect(await press('Escape')).toBe(false);
    expect([page.value(), box().value]).toEqual(['Лейла', 'Лейла']);
    expect(await press('Escape')).toBe(true);
  });

  it('says so where nothing is like what was typed', async () => {
    await type('ъъъ');
    expect(shown()).toEqual([]);
    expect(host.textContent).toContain('noneLikeThis');
    expect(await press('Enter')).toBe(true);
    expect(page.value()).toBeNull();
  });
});
