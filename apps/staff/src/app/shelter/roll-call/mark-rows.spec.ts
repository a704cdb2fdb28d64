import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MarkRows } from './mark-rows';

@Component({
  imports: [MarkRows],
  template: `<div bkMarkRows #rows="bkMarkRows">
    <div class="marks">
      <button id="a1" aria-pressed="true">here</button
      ><button id="a2" (keydown.p)="rows.down($event)">away</button><button id="a3">take away</button>
    </div>
    <section>
      <div class="marks"><button id="b1">here</button><button id="b2">away</button></div>
    </section>
  </div>`,
})
class Rows {}

describe('rows of marks by keyboard', () => {
  const press = (key: string): void => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  };
  const at = (): string => document.activeElement?.id ?? '';

  beforeEach(() => {
    const page = TestBed.createComponent(Rows);
    document.body.append(page.nativeElement as HTMLElement);
    page.detectChanges();
  });
  afterEach(() => {
    (document.activeElement as HTMLElement).blur();
  });

  it('begin with the arrow down, at the first without a mark', () => {
    press('ArrowDown');
    expect(at()).toBe('b1');
  });

  it('are walked with the arrows, across the lists and not over their ends', () => {
    document.getElementById('a1')?.focus();
    const path = ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowLeft', 'ArrowUp'].map(key => {
      press(key);
      return at();
    });
    expect(path).toEqual(['a2', 'b2', 'b2', 'b1', 'b1', 'a1']);
  });

  it('lead from the button that takes a mark away to the last one of a row without it', () => {
    document.getElementById('a3')?.focus();
    press('ArrowDown');
    expect(at()).toBe('b2');
  });

  it('go on to the next row after a letter', () => {
    document.getElementById('a2')?.focus();
    press('p');
    expect(at()).toBe('b2');
  });
});
