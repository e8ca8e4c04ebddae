import { Page, Request } from 'playwright-core';
import { setTimeout as wait } from 'node:timers/promises';

export type Requested = {
  pathname: string;
  /** In milliseconds of the same clock. */
  start: number;
  end: number;
};

const IGNORED = /favicon/;
/** Nothing is asked for so long: nothing more will be. */
const QUIET_MS = 800;

/** What the browser asks for while something happens, up to when it asks for nothing more. */
export async function watchRequests(
  page: Page,
  work: () => Promise<unknown>,
): Promise<Requested[]> {
  const requested: Requested[] = [];
  const open = new Set<Request>();
  let changed = Date.now();
  const begin = (request: Request) => {
    open.add(request);
    changed = Date.now();
  };
  const end = (request: Request) => {
    open.delete(request);
    changed = Date.now();
  };
  const note = (request: Request) => {
    end(request);
    const { pathname } = new URL(request.url());
    const { startTime, responseEnd } = request.timing();
    if (IGNORED.test(pathname)) return;
    requested.push({
      pathname,
      start: startTime,
      end: startTime + responseEnd,
    });
  };
  page.on('request', begin).on('requestfinished', note);
  page.on('requestfailed', end);
  await work();
  // The browser's own sign of a quiet network comes once for each document.
  while (open.size > 0 || Date.now() - changed < QUIET_MS) await wait(50);
  page.off('request', begin).off('requestfinished', note);
  page.off('requestfailed', end);
  return requested;
}

/** Waits until nothing more is asked for, so that nothing of before is counted with what comes. */
export const untilQuiet = (page: Page) => watchRequests(page, async () => {});

export const isScript = (pathname: string): boolean =>
  /\.(js|css)$/.test(pathname);

/** What the backend was asked. */
export const questionsOf = (requested: readonly Requested[]): Requested[] =>
  requested.filter(({ pathname }) => pathname.startsWith('/api/'));

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
