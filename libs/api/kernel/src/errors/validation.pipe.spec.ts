import { ListOfNested, Nested, Text } from '../http/fields';
import { validationPipe } from './validation.pipe';

class Inner {
  @Text(5, { optional: true })
  name?: string;
}

class Form {
  @Nested(() => Inner, { optional: true })
  inner?: Inner;

  @ListOfNested(() => Inner, 0, 3, { optional: true })
  list?: Inner[];
}

describe('a form with a field that it does not have', () => {
  const pipe = validationPipe();
  const check = (json: string): Promise<unknown> =>
    pipe.transform(JSON.parse(json), { type: 'body', metatype: Form });

  it('is taken without one', async () => {
    expect(await check('{"inner":{"name":"а"},"list":[{},{"name":"б"}]}')).toBeInstanceOf(Form);
  });

  it.each([...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'more'])(
    'is refused with `%s`, at any depth and whatever stands in it',
    async key => {
      for (const value of ['1', '{"name":1}', 'null', '[]']) {
        const field = `{"${key}":${value}}`;
        for (const [json, name] of [
          [field, key],
          [`{"inner":${field}}`, `inner.${key}`],
          [`{"list":[{},${field}]}`, `list.1.${key}`],
        ] as const)
          await expect(check(json)).rejects.toMatchObject({
            ...{ code: 'request.invalid', status: 400 },
            faults: [{ field: name, rule: 'unknown' }],
          });
      }
    },
  );
});
