import { NgTemplateOutlet } from '@angular/common';
import {
  afterNextRender,
  Component,
  computed,
  contentChildren,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
  type Signal,
  type TemplateRef,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Router, Scroll } from '@angular/router';
import { Empty, Icon, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Subscription } from 'rxjs';
import { LoadFailure } from '../../http/load-failure';
import { Words } from '../../i18n/words';
import type { List } from '../list';
import { ChosenBar } from './chosen-bar';
import { ListBar } from './list-bar';
import { ListCell } from './list-cell';
import type { Column } from '../list-model';
import { MoreButton } from '../more-button';

/** Rows that fill a screen. Those below them follow when these are painted, which a slow machine does in half the time. */
const FIRST_ROWS = 15;

/** The one list of the interface: search, filters, chosen columns, order, rows, and why there are none. */
@Component({
  selector: 'bk-list',
  imports: [
    ChosenBar,
    Empty,
    Icon,
    ListBar,
    LoadFailure,
    MoreButton,
    NgTemplateOutlet,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './list-view.html',
  styleUrl: './list-view.scss',
  host: { '(keydown)': 'step($event)' },
})
export class ListView<Row> {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  protected readonly words = inject(Words);
  readonly list = input.required<List<Row>>();
  readonly icon = input('folder');
  /** What is said while there is nothing at all. */
  readonly empty = input.required<string>();
  private readonly cells = contentChildren<ListCell<Row>>(ListCell);
  private readonly templates = computed(
    () => new Map(this.cells().map(cell => [cell.bkCell(), cell.template] as const)),
  );

  private wasChosen = false;
  private readonly isPainted = signal(false);
  protected readonly rows = computed(() => {
    const { rows, state } = this.list();
    return this.isPainted() || state.kept ? rows() : rows().slice(0, FIRST_ROWS);
  });

  constructor() {
    const first = effect(() => {
      if (this.rows().length === 0) return;
      first.destroy();
      const read = (): void => {
        requestAnimationFrame(() =>
          setTimeout(() => {
            this.isPainted.set(true);
          }),
        );
      };
      afterNextRender({ read }, { injector: this.injector });
    });
    const chosen = computed(() => this.list().choice?.chosen().length ?? 0);
    effect(() => {
      if (chosen() > 0) this.wasChosen = true;
      if (chosen() > 0 || !this.wasChosen) return;
      const read = (): void => {
        this.standAfterChoice();
      };
      afterNextRender({ read }, { injector: this.injector });
    });
    const { isDone, events } = landing();
    const back = effect(() => {
      const { kept } = this.list().state;
      if (!kept) back.destroy();
      else if (this.list().rows().length > 0 && isDone()) {
        back.destroy();
        events.unsubscribe();
        const read = (): void => {
          this.standAgain(kept.top, kept.opened);
        };
        afterNextRender({ read }, { injector: this.injector });
      }
    });
  }

  protected templateOf({ key }: Column<Row>): TemplateRef<{ $implicit: Row }> | null {
    return this.templates().get(key) ?? null;
  }

  protected ariaSort(column: Column<Row>): 'ascending' | 'descending' | 'none' | null {
    if (!column.sort) return null;
    const { key, order } = this.list().state.sorted();
    return key !== column.key ? 'none' : order === 'asc' ? 'ascending' : 'descending';
  }

  /** Down from the search into the rows, and up and down among them. */
  protected step(event: KeyboardEvent): void {
    const { key, target } = event;
    if (key === ' ' && target instanceof HTMLAnchorElement) this.chooseBy(event, target);
    if ((key !== 'ArrowDown' && key !== 'ArrowUp') || !(target instanceof HTMLElement)) return;
    const inRows = target.closest('tbody tr');
    if (!inRows && !target.matches('input[type=search]')) return;
    const rows = [...this.host.nativeElement.querySelectorAll('tbody tr')];
    const to = (inRows ? rows.indexOf(inRows) : -1) + (key === 'ArrowDown' ? 1 : -1);
    const next = to < 0 ? this.host.nativeElement.querySelector('input[type=search]') : doorOf(rows[to]);
    if (!(next instanceof HTMLElement)) return;
    event.preventDefault();
    next.focus();
  }

  /** With shift every row from the one pressed before. */
  protected choose(event: MouseEvent, row: Row): void {
    const { choice } = this.list();
    choice?.press(row, { range: event.shiftKey });
    // the box may not be what was pressed: no more than so many are chosen
    if (event.target instanceof HTMLInputElement) event.target.checked = choice?.has(row) ?? false;
  }

  /** The space bar chooses the row whose link has the focus; with shift every row from the one before. */
  private chooseBy(event: KeyboardEvent, link: HTMLElement): void {
    const { choice, state } = this.list();
    const id = link.closest<HTMLElement>('tr[data-row]')?.dataset['row'];
    const row = this.rows().find(one => state.options.id(one) === id);
    if (!choice || row === undefined) return;
    event.preventDefault();
    choice.press(row, { range: event.shiftKey });
  }

  /** The bar of what is chosen goes with the last row, and with it the button that had the focus. */
  private standAfterChoice(): void {
    const first = this.host.nativeElement.querySelector<HTMLElement>('td.choose input');
    if (document.activeElement === document.body) first?.focus({ preventScroll: true });
  }

  /** Where somebody stood who comes back. */
  private standAgain(top: number, opened: string | null): void {
    const row = opened && this.host.nativeElement.querySelector(`[data-row="${CSS.escape(opened)}"]`);
    if (row) doorOf(row)?.focus({ preventScroll: true });
    scrollTo({ top });
  }
}

/** Whether the router has scrolled the page that is being opened: to its top, unless the browser's button led there. */
function landing(): { isDone: Signal<boolean>; events: Subscription } {
  const isDone = signal(false);
  const events = inject(Router)
    .events.pipe(takeUntilDestroyed())
    .subscribe(event => {
      if (event instanceof Scroll) isDone.set(true);
    });
  return { isDone, events };
}

/** What opens a row, or is done with it. */
const doorOf = (row: Element | undefined): HTMLElement | null =>
  row?.querySelector<HTMLElement>('a, button') ?? null;
