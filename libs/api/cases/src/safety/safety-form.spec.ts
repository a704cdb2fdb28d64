import { formFaults, says } from './safety-form';
import { SAFETY_FORM_1 } from './safety-form-1';

/** What nobody who finds a card may read on it: violence, the centre, a shelter, a code. */
const TELLING =
  /насил|убежищ|центр|кризис|зомбулук|калка|борбор|violence|shelter|cent(re|er)|crisis|код|code/i;

describe('the form of a safety plan', () => {
  it('has each section and each title once, with words in each language', () => {
    expect(formFaults(SAFETY_FORM_1)).toEqual([]);
    const [first] = SAFETY_FORM_1.sections;
    if (!first) throw new Error('the form has no sections');
    expect(
      formFaults({
        ...{ version: 2, titles: [] },
        sections: [first, { ...first, help: says('Что', ' ', 'What') }],
      }),
    ).toEqual(['signs stands there twice', 'signs: no words in ky']);
  });

  it('calls nothing on a card by a word that tells whoever finds it', () => {
    const shown = [
      ...SAFETY_FORM_1.titles.map(({ text }) => text),
      ...SAFETY_FORM_1.sections.flatMap(({ cardName, suggestions }) => [cardName, ...suggestions]),
    ];
    const telling = shown.flatMap(text => [text.ru, text.ky, text.en]);
    expect(telling.filter(words => TELLING.test(words))).toEqual([]);
  });
});
