import { Page } from 'playwright-core';
import { Figure } from '../types';
import { enter } from './enter';
import { measureHeatMap } from './measureHeatMap';
import { measureList } from './measureList';
import { measureLoading } from './measureLoading';
import { ServedPages } from './servePages';

/**
 * What a reader of the pages waits for.
 *
 * @param bare - the same app without the plugin
 */
export async function measureBrowser(
  page: Page,
  pages: ServedPages,
  bare: ServedPages,
): Promise<Figure[]> {
  await enter(page, pages.url);
  return [
    ...(await measureList(page, pages.url)),
    ...(await measureHeatMap(page, pages.url)),
    ...(await measureLoading(page, pages, bare)),
  ];
}
