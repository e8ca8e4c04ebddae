import { Page, Request } from 'playwright-core';

export type Requested = {
  pathname: string;
  /** In milliseconds of the same clock. */
  start: number;
  end: number;
};

const IGNORED = /favicon/;

/** What the browser asks for while something happens, up to when it asks for nothing more. */
export async function watchRequests(
  page: Page,
  work: () => Promise<unknown>,
): Promise<Requested[]> {
  const requested: Requested[] = [];
  const note = (request: Request) => {
    const { pathname } = new URL(request.url());
    const { startTime, responseEnd } = request.timing();
    if (IGNORED.test(pathname)) return;
    requested.push({
      pathname,
      start: startTime,
      end: startTime + responseEnd,
    });
  };
  page.on('requestfinished', note);
  await work();
  await page.waitForLoadState('networkidle');
  page.off('requestfinished', note);
  return requested;
}

/** Paths of scripts and styles among them. */
export const filesOf = (requested: readonly Requested[]): string[] => [
  ...new Set(
    requested
      .map(({ pathname }) => pathname)
      .filter(pathname => /\.(js|css)$/.test(pathname)),
  ),
];

/** Most requests of which each began after another had ended: more can not have waited for each other. */
export function deepestChain(requested: readonly Requested[]): number {
  const done: Array<{ end: number; depth: number }> = [];
  [...requested]
    .sort((a, b) => a.start - b.start)
    .forEach(({ start, end }) => {
      const before = done.filter(item => item.end <= start);
      done.push({
        end,
        depth: 1 + Math.max(0, ...before.map(item => item.depth)),
      });
    });
  return Math.max(0, ...done.map(({ depth }) => depth));
}
