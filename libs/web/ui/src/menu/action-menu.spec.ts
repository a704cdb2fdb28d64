import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ActionMenu } from './action-menu';
import { MenuItem } from './menu-item';

@Component({
  selector: 'bk-test-page',
  imports: [ActionMenu, MenuItem],
  template: `<bk-action-menu label="More">
    <button type="button" bkMenuItem (click)="done.set('print')">Print</button>
    <a href="#weeks" bkMenuItem>Weeks</a>
    <button type="button" bkMenuItem>Withdraw</button>
  </bk-action-menu>`,
})
class Page {
  readonly done = signal('');
}

describe('a menu of actions', () => {
  let host: HTMLElement;
  let page: Page;
  const shown: string[] = [];
  const opened = { newState: 'open' };
  // jsdom has no top layer
  const popover = {
    showPopover(this: HTMLElement) {
      shown.push('show');
      this.dispatchEvent(Object.assign(new Event('beforetoggle'), opened));
      this.dispatchEvent(Object.assign(new Event('toggle'), opened));
    },
    hidePopover: () => shown.push('hide'),
  };

  beforeEach(async () => {
    shown.length = 0;
    Object.assign(HTMLElement.prototype, popover);
    const fixture = TestBed.createComponent(Page);
    host = fixture.nativeElement as HTMLElement;
    page = fixture.componentInstance;
    document.body.append(host);
    await fixture.whenStable();
  });
  afterEach(() => {
    for (const name of Object.keys(popover)) Reflect.deleteProperty(HTMLElement.prototype, name);
    host.remove();
  });

  const focused = (): string => document.activeElement?.textContent.trim() ?? '';
  const press = (key: string, more: KeyboardEventInit = {}): string => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
    document.activeElement?.dispatchEvent(event);
    return focused();
  };
  const opener = (): HTMLElement | null => host.querySelector('[aria-haspopup=menu]');

  it('is opened by an arrow at its beginning or its end', () => {
    opener()?.focus();
    expect(press('ArrowDown')).toBe('Print');
    opener()?.focus();
    expect(press('ArrowUp')).toBe('Withdraw');
    expect(shown).toEqual(['show', 'show']);
  });

  it('is walked by arrows round and round, by its ends and by first letters', () => {
    opener()?.focus();
    press('ArrowDown');
    expect(['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp'].map(key => press(key))).toEqual([
      ...['Weeks', 'Withdraw', 'Print', 'Withdraw'],
    ]);
    expect(['Home', 'End', 'w', 'w', 'x'].map(key => press(key))).toEqual([
      ...['Print', 'Withdraw', 'Weeks', 'Withdraw', 'Withdraw'],
    ]);
    expect(press('p', { ctrlKey: true })).toBe('Withdraw'); // the browser’s own key
  });

  it('closes when something is done, and when the next thing of the page is gone to', () => {
    opener()?.focus();
    press('ArrowDown');
    (document.activeElement as HTMLElement).click();
    expect([page.done(), shown]).toEqual(['print', ['show', 'hide']]);
    press('ArrowDown');
    press('Tab');
    expect(shown.at(-1)).toBe('hide');
  });

  it('says what it is and what is in it', () => {
    expect(opener()?.getAttribute('aria-label')).toBe('More');
    expect(host.querySelector('[role=menu]')?.getAttribute('aria-label')).toBe('More');
    expect(host.querySelectorAll('[role=menu] [role=menuitem][tabindex="-1"]').length).toBe(3);
  });
});
