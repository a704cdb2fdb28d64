import { TestBed } from '@angular/core/testing';
import type { Found } from './find-model';
import { FindState } from './find-state';

const line = (id: string): Found => ({
  id,
  section: 'pages',
  title: id,
  icon: 'user',
  open: () => undefined,
});

describe('the lines that the arrows go through', () => {
  const filled = (...ids: string[]): FindState => {
    TestBed.configureTestingModule({ providers: [FindState] });
    const state = TestBed.inject(FindState);
    state.lines.set(ids.map(line));
    return state;
  };
  const walk = (state: FindState, ...steps: (1 | -1)[]): (string | undefined)[] =>
    steps.map(step => {
      state.move(step);
      return state.active()?.id;
    });

  it('come round at both ends', () => {
    expect(walk(filled('a', 'b', 'c'), 1, 1, 1, 1)).toEqual(['a', 'b', 'c', 'a']);
    TestBed.resetTestingModule();
    expect(walk(filled('a', 'b', 'c'), -1, -1, -1, -1)).toEqual(['c', 'b', 'a', 'c']);
  });

  it('are none where nothing is found, and after it was closed', () => {
    const state = filled();
    expect(walk(state, 1, -1)).toEqual([undefined, undefined]);
    state.text.set('Асанова');
    state.lines.set([line('a')]);
    state.activeId.set('a');
    state.close();
    expect([state.text(), state.active(), state.lines()]).toEqual(['', null, []]);
  });
});
