import fs from 'node:fs';
import path from 'node:path';
import { likeness, type Likeness } from '@baanek/registry';
import { guessMapping } from '../rows/columns.rules';
import { readTable } from '../rows/table-reader';
import { likeOf, readRow } from '../rows/row.rules';
import { RowMatcher, type Match, type OnFile } from './row-matcher';

const somebody = (name: string, birth: string | number | null = null, ...phones: string[]): Likeness =>
  likeness(name.split(' '), {
    birthYear: typeof birth === 'string' ? Number(birth.slice(0, 4)) : birth,
    birthDate: typeof birth === 'string' ? birth : null,
    phones,
  });

const meet = (people: RowMatcher, line: number, like: Likeness, onFile: readonly OnFile[] = []): Match => {
  const match = people.match(like, onFile);
  people.add(line, like, match);
  return match;
};

/** What the last of these rows says, when they come in this order. */
const last = (all: number, ...rows: Likeness[]): Match => {
  const people = new RowMatcher(all, 0);
  const met = rows.map((like, i) => meet(people, i + 1, like));
  const said = met.at(-1);
  if (!said) throw new Error('no rows');
  return said;
};

describe('recognising women in a journal', () => {
  const own = somebody('Асанова Айгүл Бакытовна', 1990, '+996000000001');

  it.each([
    ['a phone and the names', somebody('Asanova Aigul', 1990, '+996000000001')],
    ['a phone and initials', somebody('Асанова А. Б.', null, '+996000000001')],
    ['a phone, a name and an age a year off', somebody('Айгүл', 1991, '+996000000001')],
    ['three names and the year', somebody('Айгуль Бакытовна Асанова', 1990)],
  ])('is certain by %s', (_, like) => {
    expect(last(400, own, like)).toMatchObject({ likeness: 'certain', person: { line: 1 } });
  });

  it.each([
    ['another phone', somebody('Асанова Айгүл Бакытовна', 1990, '+996000000002')],
    ['initials and the year', somebody('Асанова А. Б.', 1990)],
    ['a given name and the year', somebody('Айгүл', 1990)],
    ['a phone and a new surname', somebody('Осмонова Айгүл', 1990, '+996000000001')],
    ['a phone and a surname alone', somebody('Асанова', null, '+996000000001')],
  ])('asks a person about %s', (_, like) => {
    expect(last(400, own, like)).toMatchObject({ likeness: 'maybe', person: { line: 1 } });
  });

  it.each([
    ['another year', somebody('Асанова Айгүл Бакытовна', 1972, '+996000000001')],
    ['a phone of the family', somebody('Назгүл Бакытовна', 1990, '+996000000001')],
    ['another given name', somebody('Асанова Назгүл Бакытовна', 1990)],
  ])('sees somebody else in %s', (_, like) => {
    const { likeness: said } = last(400, own, like);
    expect(said === 'certain').toBe(false);
  });

  it('is less sure of the same name the larger the journal', () => {
    const rows = [somebody('Асанова Айгүл', 1990), somebody('Асанова Айгүл', 1990)];
    expect([100, 50_000].map(all => last(all, ...rows).likeness)).toEqual(['certain', 'maybe']);
  });

  it('asks when a row fits two', () => {
    const two = [
      somebody('Асанова Айгүл', '1990-01-01', '+996000000001'),
      somebody('Асанова Айгүл', 1990, '+996000000002'),
    ];
    const both = somebody('Асанова Айгүл', 1990, '+996000000001', '+996000000002');
    expect(last(50_000, ...two, both).likeness).toBe('maybe');
  });

  it('learns from a later row who the person of an earlier one is on file', () => {
    const people = new RowMatcher(400, 10);
    meet(people, 1, somebody('Асанова Айгүл', 1990, '+996000000001'));
    const onFile = { personId: 'p1', like: somebody('Асанова Айгүл', 1990, '+996000000001') };
    expect(meet(people, 2, own, [onFile])).toMatchObject({ likeness: 'certain', personId: 'p1' });
    expect([...people.identified()]).toEqual([{ line: 1, personId: 'p1' }]);
  });
});

describe('the journal of a centre', () => {
  const file = (name: string): Buffer => fs.readFileSync(path.join(__dirname, '..', 'fixture', name));
  const { key } = JSON.parse(file('register-journal.key.json').toString()) as {
    key: { line: number; repeat_of: number | null }[];
  };

  it('has its repeated women proposed, and no two taken for one', async () => {
    const { headings, rows } = await readTable(file('register-journal.xlsx'));
    const mapping = guessMapping(headings, rows);
    const people = new RowMatcher(rows.length, 0);
    const seen = new Set<number | null>();
    const figures = { repeats: 0, proposed: 0, certain: 0, wrong: 0 };
    rows.forEach((row, i) => {
      const read = readRow(row, mapping, '2026-11-23');
      const like = 'fault' in read ? null : likeOf(read);
      if (!like) return;
      const who = key[i]?.repeat_of ?? null;
      const { likeness: said, person } = meet(people, i + 1, like);
      const right = person !== null && key[person.line - 1]?.repeat_of === who;
      figures.repeats += Number(seen.has(who));
      figures.proposed += Number(right);
      figures.certain += Number(right && said === 'certain');
      figures.wrong += Number(!right && said === 'certain');
      seen.add(who);
    });
    expect(figures).toEqual({ repeats: 68, proposed: 68, certain: 65, wrong: 0 });
  });
});
