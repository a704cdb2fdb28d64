import { launchBrowser } from '@baanek/tools/browser';
import type { Browser } from 'playwright-core';
import { NOBODY } from './answers.ts';
import type { LookName } from './looks.ts';
import { recordAnswers } from './record.ts';
import { PAGES } from '../support/visits.ts';
import { PictureBook } from './picture-book.ts';

/** `keep`: what is seen is kept instead of compared; `answers`: the answers are first recorded anew (`npm run pictures`). */
const MODE = process.env['BAANEK_PICTURES'];

/** The specs of one look: each page of each role against its picture. */
export function comparesEveryPage(look: LookName): void {
  describe(`every page as it is kept, ${look}`, () => {
    let browser: Browser;
    let book: PictureBook;

    beforeAll(async () => {
      browser = await launchBrowser();
      if (MODE === 'answers') await recordAnswers(browser);
      book = await PictureBook.open(browser, look);
    }, 400_000);
    afterAll(async () => {
      await book.close();
      await browser.close();
    });

    it.each([NOBODY, ...Object.keys(PAGES)])(
      'of %s',
      async login => {
        expect(await book.compare(login, MODE !== undefined)).toEqual([]);
      },
      120_000,
    );
  });
}
