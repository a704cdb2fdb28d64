import { pageOfWords } from './to-read.ts';

const row = { key: 'cases.title', ru: 'Дела', ky: 'Иш­тер', en: 'Cases' };

describe('the page of words for native readers', () => {
  it('says of a word where it is seen, and that nobody has read it', () => {
    const page = pageOfWords([row], []);
    expect(page).toContain('## Drafts: 1');
    expect(page).toContain('### Drafts: Cases (/cases)');
    expect(page).toContain('| cases.title | Дела | Иштер | Cases |  |');
  });

  it('puts a word that was read after the drafts, with who has read it', () => {
    const other = { ...row, key: 'cases.none' };
    const page = pageOfWords([row, other], [{ ...row, by: 'A. A.' }]);
    expect(page.indexOf('cases.none')).toBeLessThan(page.indexOf('| cases.title'));
    expect(page).toContain('| Cases | A. A. |');
  });

  it('takes a word that was changed since for a draft', () => {
    expect(pageOfWords([{ ...row, ky: 'Башка' }], [{ ...row, by: 'A. A.' }])).toContain('## Drafts: 1');
  });

  it('must know where each word is seen', () => {
    expect(() => pageOfWords([{ ...row, key: 'unheard.of' }], [])).toThrow('unheard.of');
  });
});
