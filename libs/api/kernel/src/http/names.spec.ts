import type { Refusal } from '../errors/refusal';
import { validationPipe } from '../errors/validation.pipe';
import { Id, ListOfIds, Name, NameList, Text } from './fields';

class House {
  @Name(12)
  name: string;

  @NameList(2, 12)
  former: string[];
}

const read = (name: unknown, former: unknown = []): Promise<House> =>
  validationPipe().transform({ name, former }, { type: 'body', metatype: House }) as Promise<House>;
const faults = (name: unknown, former?: unknown): Promise<string[]> =>
  read(name, former).then(
    () => [],
    (error: unknown) => (error as Refusal).faults.map(({ field, rule }) => `${field} ${rule}`),
  );

class Refs {
  @Id()
  one: string;

  @ListOfIds(0, 3)
  some: string[];
}

class Remark {
  @Text(20)
  title: string;

  @Text(20, { empty: true })
  note: string;
}

const remark = (title: string, note: string): Promise<Remark> =>
  validationPipe().transform({ title, note }, { type: 'body', metatype: Remark }) as Promise<Remark>;

describe('a field for a text', () => {
  it.each(['\u200B', ' \u2060\u00A0', '\u3164', '\u202E\u202C', '\u2800\u00AD'])(
    'is not what nobody sees, where one is required: %j',
    async unseen => {
      await expect(remark(unseen, '')).rejects.toMatchObject({
        faults: [{ field: 'title', rule: 'minLength', limit: 1 }],
      });
    },
  );

  it('is kept as it was typed, and is nothing where nothing is seen', async () => {
    expect(await remark(' Суд\u200B ', '\u200B')).toEqual({ title: ' Суд\u200B ', note: '' });
  });
});

class Names {
  @Name(20, { empty: true })
  surname: string;
}

describe('a name that may be left out', () => {
  it.each(['\u200B', ' \u2060\u00A0', '\u3164', '\u202E\u202C', '\u2800\u00AD'])(
    'is nothing where nothing of it is seen: %j',
    async surname => {
      const read = validationPipe().transform({ surname }, { type: 'body', metatype: Names });
      expect(await read).toEqual({ surname: '' });
    },
  );
});

describe('a field for a name', () => {
  it('keeps what is seen and nothing else', async () => {
    expect(await read('\u202EТ\u200Bөлөн\u202C ', ['А\u0301сан', 'Ａｓａｎ'])).toEqual({
      name: 'Төлөн',
      former: ['Асан', 'Asan'],
    });
  });

  it('unites the letters of a word in one script', async () => {
    expect((await read('Тoлoн')).name).toBe('Толон');
  });

  it.each([
    ['a word in two scripts', 'Иванov', ['name oneScript']],
    ['nothing that is seen', '\u200B\u2060', ['name minLength']],
    ['more than fits', 'Токтогулова-Асанова', ['name maxLength']],
    ['no text', 12, ['name isString']],
  ])('refuses %s, naming field and rule', async (_, name, expected) => {
    expect(await faults(name)).toEqual(expected);
  });

  it('looks at each of several', async () => {
    expect(await faults('Асан', ['Асан', 'Иванov'])).toEqual(['former oneScript']);
  });
});

describe('an id that is typed in upper case', () => {
  it('is the same id, and once in a list', async () => {
    const id = '0198C5A0-0000-7000-8000-00000000000A';
    const read = (some: string[]): Promise<Refs> =>
      validationPipe().transform({ one: id, some }, { type: 'body', metatype: Refs }) as Promise<Refs>;
    expect(await read([id])).toEqual({ one: id.toLowerCase(), some: [id.toLowerCase()] });
    await expect(read([id, id.toLowerCase()])).rejects.toMatchObject({ faults: [{ field: 'some' }] });
  });
});

class Story {
  @Text(200, { empty: true })
  words: string;
}

describe('a text that may be left out', () => {
  it.each([
    ['   ', ''],
    [' \n\u00A0', ''],
    ['  она сказала\n', '  она сказала\n'],
  ])('%j is %j', async (words, kept) => {
    const read: unknown = await validationPipe().transform({ words }, { type: 'body', metatype: Story });
    expect(read).toEqual({ words: kept });
  });
});
