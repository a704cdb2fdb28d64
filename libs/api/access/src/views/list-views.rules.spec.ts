import { faultOfViews } from './list-views.rules';

const view = (name: string, query = 'state=closed&columns=code,risk', opens = false) => ({
  name,
  query,
  opens,
});

describe('views of a list', () => {
  it('are kept under names that differ, at most one of which the list opens with', () => {
    expect(faultOfViews([view('Риск 2026', 'from=2026-01-01', true), view('Ошские')])).toBeNull();
    expect(faultOfViews([view('Мои'), view('мои')])).toEqual({ field: 'name', rule: 'taken' });
    expect(faultOfViews([view('а', '', true), view('б', '', true)])).toEqual({
      ...{ field: 'opens', rule: 'notTwice' },
    });
  });

  it.each(['0700 12 34 56', 'звонить 70012', '٠٧٠٠١'])('are not named with a telephone number: %s', name => {
    expect(faultOfViews([view(name)])).toEqual({ field: 'name', rule: 'matches' });
  });

  it.each(['words=Асанова', 'state=closed risk=high', 'state', '&state=open&', 'a b=c'])(
    'keep no words that somebody typed: %s',
    query => {
      expect(faultOfViews([view('Мои', query)])).toEqual({ field: 'query', rule: 'matches' });
    },
  );
});
