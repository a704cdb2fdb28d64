import type { Locator, Page } from 'playwright-core';

/** What a way through the program costs a person: what she presses, and the forms that she sends. */
export class Effort {
  presses = 0;
  forms = 0;

  /** Counts what is sent from this page; looking at “today” and keeping a session alive is no form. */
  watch(page: Page): void {
    page.on('response', response => {
      const { pathname } = new URL(response.url());
      const isForm = response.request().method() !== 'GET' && pathname.startsWith('/api/');
      if (isForm && response.ok()) this.forms++;
    });
  }

  async press(what: Locator): Promise<void> {
    this.presses++;
    await what.first().click();
  }
}
