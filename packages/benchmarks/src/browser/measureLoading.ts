import { Page } from 'playwright-core';
import { Figure } from '../types';
import { enter } from './enter';
import { ServedPages } from './servePages';
import {
  deepestChain,
  isScript,
  questionsOf,
  watchRequests,
} from './watchRequests';

/** Long beside everything that the page does between two requests. */
const DELAY_MS = 400;

const ENTITY = '/catalog/default/component/service-0';

type Place = {
  name: string;
  /** Where its reader comes from: a page that the app has anyway. */
  from: string;
  /** Something that is there once that page is whole. */
  fromReady: string;
  /** The link that leads there. */
  link: string;
  /** Something that is there once its page is whole. */
  ready: string;
};

const places: Place[] = [
  {
    name: 'scorecard',
    from: '/',
    fromReady: 'table >> text=service-0',
    link: 'CD maturity',
    ready: 'table tbody tr',
  },
  {
    name: 'entity tab',
    from: ENTITY,
    fromReady: 'text=About',
    link: 'Maturity',
    ready: 'role=heading[name="Practices"]',
  },
];

/** Size of the scripts and styles that a page has loaded. */
async function bytesIn(page: Page, pages: ServedPages): Promise<number> {
  const names = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  return [...new Set(names)]
    .map(name => new URL(name).pathname)
    .filter(isScript)
    .reduce((sum, pathname) => sum + pages.gzipBytes(pathname), 0);
}

async function open(
  page: Page,
  { url }: ServedPages,
  { from, fromReady }: Place,
): Promise<void> {
  await watchRequests(page, async () => {
    await page.goto(`${url}${from}`);
    await page.locator(fromReady).first().waitFor();
  });
}

async function measurePlace(
  page: Page,
  { pages, bare }: { pages: ServedPages; bare: ServedPages },
  place: Place,
): Promise<Figure[]> {
  const { name, link, ready } = place;
  await open(page, bare, place);
  const anyway = await bytesIn(page, bare);
  await open(page, pages, place);
  pages.slowDown(DELAY_MS);
  const requested = await watchRequests(page, async () => {
    await page.getByRole('link', { name: link, exact: true }).click();
    await page.locator(ready).first().waitFor();
  });
  pages.slowDown(0);
  const all = await bytesIn(page, pages);
  return [
    {
      name: `${name}: scripts beyond those of an app without it, gzip`,
      value: (all - anyway) / 1024,
      unit: 'kB',
    },
    {
      name: `${name}: requests that wait for each other, scripts included`,
      value: deepestChain(requested),
      unit: 'deep',
    },
    {
      name: `${name}: questions that wait for each other`,
      value: deepestChain(questionsOf(requested)),
      unit: 'deep',
    },
  ];
}

/** What the two pages load: beyond what the app has anyway, and how much of it waits for something else. */
export async function measureLoading(
  page: Page,
  pages: ServedPages,
  bare: ServedPages,
): Promise<Figure[]> {
  await enter(page, bare.url);
  const figures: Figure[] = [];
  for (const place of places) {
    figures.push(...(await measurePlace(page, { pages, bare }, place)));
  }
  return figures;
}
