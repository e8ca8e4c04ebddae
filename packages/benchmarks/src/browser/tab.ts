import { Page } from 'playwright-core';

/** The tab of a page of the scorecard. */
export const tab = (page: Page, name: string) =>
  page.getByRole('tab', { name, exact: true });
