import { Page } from 'playwright-core';

const STEPS = 40;
const STEP_PX = 400;
/** As a wheel that is turned fast. */
const PAUSE_MS = 30;

/** Scrolls a list step by step and lets the browser draw each. */
export const scrollList = (page: Page, list: string) =>
  page.evaluate(
    async ({ steps, px, pause, selector }) => {
      const table = document.querySelector(selector);
      for (let step = 0; step < steps; step += 1) {
        table?.scrollBy(0, px);
        await new Promise(resolve => requestAnimationFrame(resolve));
        await new Promise(resolve => setTimeout(resolve, pause));
      }
    },
    { steps: STEPS, px: STEP_PX, pause: PAUSE_MS, selector: list },
  );
