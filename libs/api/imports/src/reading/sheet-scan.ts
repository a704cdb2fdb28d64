import { Refusal } from '@baanek/kernel';
import { LIMITS } from './limits';

/** A merged range; lines and columns are counted from 0, ends included. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

const TAG = /<(?:\w+:)?(row|c|v|mergeCell)\b([^>]*)>([^<]*)/g;
const LONGEST_TAG = 100_000;
const MOST_MERGES = 20_000;
const LAST_COLUMN = 16_384;
const LAST_LINE = 1_048_576;
/** Days that a spreadsheet shows as dates: from the first one it counts to the end of the year 9999. */
const [FIRST_DAY, LAST_DAY] = [1, 2_958_466] as const;
/** Enough for ten columns of a journal; beyond them a cell is a fault of its row. */
const MOST_NUMBERS = LIMITS.rows * 10;

/** Reads only the skeleton of a sheet as it comes: how far it reaches, what is merged, and which numbers are no dates. */
export class SheetScan {
  readonly merges: Merge[] = [];
  /** Numbers that are no dates, by `placeOf` their cells: what makes a date of every number loses them. */
  readonly numbers = new Map<number, number>();
  private isNumber = false;
  private rest = '';
  private line = 0;
  private column = 0;
  private area = 0;

  read(piece: string): void {
    const all = this.rest + piece;
    const end = Math.max(0, all.lastIndexOf('<')); // a tag goes with the text that follows it
    this.rest = all.slice(end);
    if (this.rest.length > LONGEST_TAG) throw new Refusal('imports.unsafe');
    for (const [, tag, attributes = '', text = ''] of all.slice(0, end).matchAll(TAG))
      if (tag === 'row') this.row(attributes);
      else if (tag === 'c') this.cell(attributes);
      else if (tag === 'v') this.value(text);
      else this.merge(attributes);
  }

  private row(attributes: string): void {
    const line = Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? this.line + 1);
    this.grow(Math.max(1, line - this.line));
    this.line = line;
    this.column = 0;
    // an empty line far below makes readers fill the gap
    if (line > LAST_LINE || line > LIMITS.rows * 4) throw tooLarge('rows', LIMITS.rows);
  }

  private cell(attributes: string): void {
    const name = /\br="([A-Z]+)\d+"/.exec(attributes)?.[1];
    const column = name ? numberOf(name) : this.column + 1;
    if (column > LAST_COLUMN) throw tooLarge('columns', LIMITS.columns);
    this.grow(Math.max(0, column - this.column));
    this.column = column;
    this.isNumber = !/\bt="(?!n")/.test(attributes);
  }

  private value(text: string): void {
    if (!this.isNumber || text === '' || this.numbers.size >= MOST_NUMBERS) return;
    const number = Number(text);
    if (number < FIRST_DAY || number >= LAST_DAY)
      this.numbers.set(placeOf(this.line - 1, this.column - 1), number);
  }

  private grow(by: number): void {
    this.area += by;
    if (this.area > LIMITS.area) throw tooLarge('columns', LIMITS.columns);
  }

  private merge(attributes: string): void {
    const range = /\bref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/.exec(attributes);
    if (!range || this.merges.length >= MOST_MERGES) return;
    const [, left = '', top = '', right = '', bottom = ''] = range;
    this.merges.push({
      left: numberOf(left) - 1,
      top: Number(top) - 1,
      right: numberOf(right) - 1,
      bottom: Number(bottom) - 1,
    });
  }
}

/** One number for a cell; lines and columns are counted from 0. */
export const placeOf = (line: number, column: number): number => line * LAST_COLUMN + column;

const numberOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const tooLarge = (field: string, limit: number): Refusal =>
  new Refusal('imports.too_large', [{ field, rule: 'max', limit }]);
