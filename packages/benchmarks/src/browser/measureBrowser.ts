import { median } from 'd3-array';
import { Page } from 'playwright-core';

import { Figure } from '../types';
import { longestTaskScrolling } from './longestTask';
import { ServedPages } from './servePages';
import { Painted, untilPainted } from './untilPainted';
import {
  Requested,
  deepestChain,
  filesOf,
  watchRequests,
} from './watchRequests';

const LIST = '[role=table]';
const ROWS = `${LIST} [aria-rowindex]`;
const HEAT_ROWS = 'table tbody tr';
const FEW = 5;
/** Places of levels in the filter's menu that are chosen one after the other. */
const CHOSEN = [1, 2, 3, 4];

const ms = (name: string, value: number): Figure => ({
  name,
  value,
  unit: 'ms',
});

const both = (name: string, { answered, painted }: Painted): Figure[] => [
  ms(name, painted),
  ms(`${name}: of it until the answer`, answered),
];

/** Size over the wire and depth of what a page asked for. */
const loaded = (
  name: string,
  requested: Requested[],
  pages: ServedPages,
): Figure[] => [
  {
    name: `${name}: scripts beyond those of the app, gzip`,
    value:
      filesOf(requested).reduce((sum, path) => sum + pages.gzipBytes(path), 0) /
      1024,
    unit: 'kB',
  },
  {
    name: `${name}: requests that may wait for each other`,
    value: deepestChain(requested),
    unit: 'deep',
  },
];

const tab = (page: Page, name: string) =>
  page.getByRole('tab', { name, exact: true });

async function measureList(page: Page, url: string): Promise<Figure[]> {
  await page.goto(`${url}/cd-maturity/health`);
  await page.waitForLoadState('networkidle');
  const opened = await untilPainted(tab(page, 'Entities'), {
    rows: ROWS,
    atLeast: FEW,
    question: '/scorecard?',
  });
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Add filter' }).click();
  await page.getByRole('menuitem', { name: 'Level', exact: true }).click();
  const filtered: Painted[] = [];
  for (const place of CHOSEN) {
    const value = page.getByRole('menuitemcheckbox').nth(place);
    filtered.push(
      await untilPainted(value, {
        rows: ROWS,
        atLeast: FEW,
        question: '/scorecard?',
        other: true,
      }),
    );
    await page.waitForLoadState('networkidle');
  }
  await page.goto(`${url}/cd-maturity/entities`);
  await page.locator(ROWS).nth(FEW).waitFor();
  await page.waitForLoadState('networkidle');
  return [
    ...both('first rows of the list', opened),
    ...both('new rows after a filter, median of four', {
      painted: median(filtered, ({ painted }) => painted) ?? NaN,
      answered: median(filtered, ({ answered }) => answered) ?? NaN,
    }),
    ms('longest task while scrolling', await longestTaskScrolling(page, LIST)),
  ];
}

async function measureHeatMap(page: Page, url: string): Promise<Figure[]> {
  await page.goto(`${url}/cd-maturity/health`);
  await page.waitForLoadState('networkidle');
  const opened = await untilPainted(tab(page, 'Heat map'), {
    rows: HEAT_ROWS,
    atLeast: FEW,
    question: '/scorecard/heatmap?',
  });
  await page.goto(`${url}/cd-maturity/overview`);
  await page.locator(HEAT_ROWS).nth(FEW).waitFor();
  await page.waitForLoadState('networkidle');
  const all = page.getByRole('button', { name: /^Show all/ });
  const teams = Number((await all.textContent())?.match(/\d+/)?.[0]);
  const drawn = await untilPainted(all, { rows: HEAT_ROWS, atLeast: teams });
  return [
    ...both('heat map, its first page of teams', opened),
    ms(`heat map, all ${teams} teams drawn`, drawn.painted),
  ];
}

/** The parts of the app that each page has are there before; what is counted comes on top. */
async function measureLoading(
  page: Page,
  pages: ServedPages,
): Promise<Figure[]> {
  const { url } = pages;
  await page.goto(url);
  await page.getByRole('link', { name: 'CD maturity', exact: true }).waitFor();
  await page.waitForLoadState('networkidle');
  const overview = await watchRequests(page, async () => {
    await page.getByRole('link', { name: 'CD maturity', exact: true }).click();
    await page.locator(HEAT_ROWS).nth(FEW).waitFor();
  });
  return loaded('scorecard', overview, pages);
}

/** What a reader of the pages waits for. */
export async function measureBrowser(
  page: Page,
  pages: ServedPages,
): Promise<Figure[]> {
  await page.goto(pages.url);
  await page.getByRole('button', { name: 'Enter' }).click();
  await page.getByRole('link', { name: 'CD maturity', exact: true }).waitFor();
  await page.waitForLoadState('networkidle');
  return [
    ...(await measureList(page, pages.url)),
    ...(await measureHeatMap(page, pages.url)),
    ...(await measureLoading(page, pages)),
  ];
}
