import { Page } from 'playwright-core';

/** Signs in as the guest of the portal. */
export async function enter(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: 'Enter' }).click();
  await page.getByRole('link', { name: 'Catalog' }).first().waitFor();
  await page.waitForLoadState('networkidle');
}
