import { median } from 'd3-array';
import { Page } from 'playwright-core';
import { Figure } from '../types';
import { figuresOf, ms } from './figures';
import { scrollList } from './scrollList';
import { tab } from './tab';
import { Painted, untilPainted } from './untilPainted';
import { untilQuiet } from './watchRequests';
import { watchTasks } from './watchTasks';

const LIST = '[role=table]';
const ROWS = `${LIST} [aria-rowindex]`;
const FEW = 5;
/** Places of levels in the filter's menu that are chosen one after the other. */
const CHOSEN = [1, 2, 3, 4];

const wanted = { rows: ROWS, atLeast: FEW, question: '/scorecard?' };

const medianOf = (all: readonly Painted[]): Painted => ({
  painted: median(all, ({ painted }) => painted) ?? NaN,
  answered: median(all, ({ answered }) => answered) ?? NaN,
  cpu: median(all, ({ cpu }) => cpu) ?? NaN,
});

async function chooseLevels(page: Page): Promise<Painted[]> {
  await page.getByRole('button', { name: 'Add filter' }).click();
  await page.getByRole('menuitem', { name: 'Level', exact: true }).click();
  const filtered: Painted[] = [];
  for (const place of CHOSEN) {
    const value = page.getByRole('menuitemcheckbox').nth(place);
    filtered.push(await untilPainted(value, { ...wanted, other: true }));
    await untilQuiet(page);
  }
  return filtered;
}

/** The list of all entities: opened, filtered and scrolled. */
export async function measureList(page: Page, url: string): Promise<Figure[]> {
  await page.goto(`${url}/cd-maturity/health`);
  await untilQuiet(page);
  const opened = await untilPainted(tab(page, 'Entities'), wanted);
  await untilQuiet(page);
  const filtered = await chooseLevels(page);
  await page.goto(`${url}/cd-maturity/entities`);
  await page.locator(ROWS).nth(FEW).waitFor();
  await untilQuiet(page);
  const { tasks } = await watchTasks(page, () => scrollList(page, LIST));
  return [
    ...figuresOf('first rows of the list', opened),
    ...figuresOf('new rows after a filter, median of four', medianOf(filtered)),
    ms('longest task while scrolling', tasks.longest),
    ms('longest task while scrolling, by the processor', tasks.longestCpu),
  ];
}
