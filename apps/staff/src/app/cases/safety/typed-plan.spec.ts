import { sectionsOf, settledIn, textIn, theirsIn, type TypedPlan, typedInto, withLine } from './typed-plan';

const saved = (where: string): { sections: { section: string; text: string }[] } => ({
  sections: [{ section: 'where', text: where }],
});

describe('what is typed into a safety plan', () => {
  it('stands on top of what is saved, and is nothing where it says the same', () => {
    const typed = typedInto({}, saved('К маме'), 'where', 'К сестре');
    expect(textIn(typed, saved('К маме'), 'where')).toBe('К сестре');
    expect(typedInto(typed, saved('К маме'), 'where', 'К маме')).toEqual({});
    expect(textIn({}, null, 'where')).toBe('');
  });

  it('lets what a colleague has saved into the sections that were left alone', () => {
    const typed = typedInto({}, null, 'signs', 'Кричит');
    expect(sectionsOf(typed, saved('К маме'), ['signs', 'where', 'take'])).toEqual([
      { section: 'signs', text: 'Кричит' },
      { section: 'where', text: 'К маме' },
    ]);
    expect(theirsIn(typed, saved('К маме'), 'where')).toBeNull();
  });

  it('keeps both where a colleague has saved something else in the same section, until one of them is chosen', () => {
    const typed = typedInto({}, saved('К маме'), 'where', 'К сестре');
    const now = saved('К соседке');
    expect(theirsIn(typed, now, 'where')).toBe('К соседке');
    const both = withLine('К сестре', 'К соседке');
    const settled = settledIn(typed, now, 'where', both);
    expect([theirsIn(settled, now, 'where'), textIn(settled, now, 'where')]).toEqual([null, both]);
    expect(settledIn(typed, now, 'where', 'К соседке')).toEqual({});
  });

  it('is no conflict where both have written the same', () => {
    const typed: TypedPlan = { where: { text: 'К сестре', over: 'К маме' } };
    expect(theirsIn(typed, saved('К сестре'), 'where')).toBeNull();
  });

  it('gets a line more on a line of its own', () => {
    expect([withLine('', 'Ключи'), withLine('Паспорт\n', 'Ключи')]).toEqual(['Ключи', 'Паспорт\nКлючи']);
  });
});
