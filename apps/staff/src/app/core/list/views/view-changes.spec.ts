import { withoutView, withView } from './view-changes';

const view = (name: string, query = '', opens = false) => ({ name, query, opens });

describe('the views of a list', () => {
  it('end with the new one, which takes the place of one of its name', () => {
    expect(withView([view('а')], view('б'))).toEqual([view('а'), view('б')]);
    expect(withView([view('А'), view('б')], view('а', 'state=closed'))).toEqual([
      view('а', 'state=closed'),
      view('б'),
    ]);
  });

  it('keep the place of one that is renamed, and lose the one whose name it takes', () => {
    const views = [view('а'), view('б'), view('в')];
    expect(withView(views, view('г'), 'б')).toEqual([view('а'), view('г'), view('в')]);
    expect(withView(views, view('в'), 'а')).toEqual([view('в'), view('б')]);
  });

  it('open the list with the last one chosen for it alone', () => {
    expect(withView([view('а', '', true)], view('б', '', true))).toEqual([view('а'), view('б', '', true)]);
  });

  it('are fewer by the one that is deleted', () => {
    expect(withoutView([view('а'), view('б')], 'Б')).toEqual([view('а')]);
  });
});
