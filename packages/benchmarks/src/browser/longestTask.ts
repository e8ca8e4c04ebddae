import { Page } from 'playwright-core';

const STEPS = 40;

/** Longest task of the page while a list is scrolled, in milliseconds; 0 when none took 50. */
export const longestTaskScrolling = (page: Page, list: string) =>
  page.evaluate(
    async ({ steps, selector }) => {
      let longest = 0;
      const observer = new PerformanceObserver(entries =>
        entries.getEntries().forEach(({ duration }) => {
          longest = Math.max(longest, duration);
        }),
      );
      observer.observe({ type: 'longtask' });
      const table = document.querySelector(selector);
      for (let step = 0; step < steps; step += 1) {
        table?.scrollBy(0, 400);
        await new Promise(resolve => requestAnimationFrame(resolve));
        await new Promise(resolve => setTimeout(resolve, 30));
      }
      observer.disconnect();
      return longest;
    },
    { steps: STEPS, selector: list },
  );
