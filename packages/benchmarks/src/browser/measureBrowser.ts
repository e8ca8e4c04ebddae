import { Page } from 'playwright-core';
import { Figure } from '../types';
import { ServedPages } from './servePages';

const TABLE = '[role=table] [role=row]:nth-child(5)';
const SCROLL_STEPS = 40;

const since = async (from: number, wait: Promise<unknown>): Promise<number> => {
  await wait;
  return performance.now() - from;
};

/** Paths of scripts and styles that the browser asks for while something happens. */
async function loadedDuring(
  page: Page,
  work: () => Promise<unknown>,
): Promise<string[]> {
  const paths = new Set<string>();
  const note = (request: { url(): string }) => {
    const { pathname } = new URL(request.url());
    if (/\.(js|css)$/.test(pathname)) paths.add(pathname);
  };
  page.on('request', note);
  await work();
  page.off('request', note);
  return [...paths];
}

/** Longest task of the page while the list is scrolled, in milliseconds; 0 when none took 50. */
const longestWhileScrolling = (page: Page): Promise<number> =>
  page.evaluate(async steps => {
    let longest = 0;
    const observer = new PerformanceObserver(list =>
      list.getEntries().forEach(entry => {
        longest = Math.max(longest, entry.duration);
      }),
    );
    observer.observe({ type: 'longtask' });
    const table = document.querySelector('[role=table]');
    for (let step = 0; step < steps; step += 1) {
      table?.scrollBy(0, 400);
      await new Promise(resolve => requestAnimationFrame(resolve));
      await new Promise(resolve => setTimeout(resolve, 30));
    }
    observer.disconnect();
    return longest;
  }, SCROLL_STEPS);

/** What a reader of the pages waits for. */
export async function measureBrowser(
  page: Page,
  pages: ServedPages,
): Promise<Figure[]> {
  await page.goto(pages.url);
  await page.getByRole('button', { name: 'Enter' }).click();
  const link = page.getByRole('link', { name: 'CD maturity', exact: true });
  await link.waitFor();
  await page.waitForLoadState('networkidle');

  const kilobytes = (paths: string[]) =>
    paths.reduce((sum, path) => sum + pages.gzipBytes(path), 0) / 1024;
  const overview = await loadedDuring(page, async () => {
    await link.click();
    await page.locator(TABLE).waitFor();
    await page.waitForLoadState('networkidle');
  });

  const start = performance.now();
  await page.getByRole('tab', { name: 'Entities' }).click();
  const firstRows = await since(start, page.locator(TABLE).waitFor());

  await page.getByRole('button', { name: 'Add filter' }).click();
  await page.getByRole('menuitem', { name: 'Level', exact: true }).click();
  const value = page.getByRole('menuitemcheckbox').nth(1);
  await value.waitFor();
  const before = await page
    .getByRole('table')
    .getAttribute('aria-rowcount', {
      timeout: 5_000,
    })
    .catch(() => null);
  const chosen = performance.now();
  await value.click();
  const filtered = await since(
    chosen,
    page.waitForFunction(
      old =>
        document
          .querySelector('[role=table]')
          ?.getAttribute('aria-rowcount') !== old,
      before,
    ),
  );
  await page.keyboard.press('Escape');
  await page.goto(`${pages.url}/cd-maturity/entities`);
  await page.locator(TABLE).waitFor();
  const longest = await longestWhileScrolling(page);

  await page.goto(`${pages.url}/cd-maturity/entities`);
  await page.locator(TABLE).waitFor();
  const asked = performance.now();
  await page.getByRole('tab', { name: 'Overview' }).click();
  const heat = await since(
    asked,
    page.locator('table tbody tr').first().waitFor(),
  );
  const rows = await page.locator('table tbody tr').count();
  return [
    { name: 'first rows after navigation', value: firstRows, unit: 'ms' },
    { name: 'new rows after a filter', value: filtered, unit: 'ms' },
    { name: 'longest task while scrolling', value: longest, unit: 'ms' },
    { name: `heat map of ${rows} rows`, value: heat, unit: 'ms' },
    {
      name: 'scripts that the scorecard adds, gzip',
      value: kilobytes(overview),
      unit: 'kB',
    },
  ];
}
