import { Page } from 'playwright-core';
import { Figure } from '../types';
import { figuresOf, ms } from './figures';
import { tab } from './tab';
import { untilPainted } from './untilPainted';
import { untilQuiet } from './watchRequests';

const ROWS = 'table tbody tr';
const FEW = 5;

/** The heat map of the scorecard: its page, and all teams of the overview. */
export async function measureHeatMap(
  page: Page,
  url: string,
): Promise<Figure[]> {
  await page.goto(`${url}/cd-maturity/health`);
  await untilQuiet(page);
  const opened = await untilPainted(tab(page, 'Heat map'), {
    rows: ROWS,
    atLeast: FEW,
    question: '/scorecard/heatmap?',
  });
  await page.goto(`${url}/cd-maturity/overview`);
  await page.locator(ROWS).nth(FEW).waitFor();
  await untilQuiet(page);
  const all = page.getByRole('button', { name: /^Show all/ });
  const teams = Number((await all.textContent())?.match(/\d+/)?.[0]);
  const drawn = await untilPainted(all, { rows: ROWS, atLeast: teams });
  return [
    ...figuresOf('heat map, its first page of teams', opened),
    ms(`heat map, all ${teams} teams drawn`, drawn.painted),
    ms(`heat map, all ${teams} teams drawn: by the processor`, drawn.cpu),
  ];
}
