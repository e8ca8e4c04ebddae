import { Locator } from 'playwright-core';
import { watchTasks } from './watchTasks';

export type Wanted = {
  /** Selector of the rows that are waited for. */
  rows: string;
  atLeast: number;
  /** Part of the address of the question that they answer; without it nothing is asked. */
  question?: string;
  /** The first row has to be another than before. */
  other?: boolean;
};

/** In milliseconds from the click. */
export type Painted = {
  /** Until the answer of the backend is there. */
  answered: number;
  /** Until the browser has painted the rows. */
  painted: number;
  /** Time of the processor that the page took until then. */
  cpu: number;
};

/** The clock is that of the page, so that talking to it does not count. */
const clickAndWait = (
  target: Locator,
  wanted: Wanted,
): Promise<Omit<Painted, 'cpu'>> =>
  target.evaluate(async (element, { rows, atLeast, question, other }) => {
    const found = () => [...document.querySelectorAll(rows)];
    const first = () => found()[0]?.textContent;
    const before = first();
    performance.clearResourceTimings();
    const start = performance.now();
    (element as HTMLElement).click();
    do {
      await new Promise(resolve => requestAnimationFrame(resolve));
    } while (found().length < atLeast || (other && first() === before));
    // A message is handled after the frame in which the rows were found.
    await new Promise(resolve => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
    const painted = performance.now() - start;
    const answers = performance
      .getEntriesByType('resource')
      .filter(({ name }) => question && name.includes(question))
      .map(entry => (entry as PerformanceResourceTiming).responseEnd - start);
    return { painted, answered: Math.max(0, ...answers) };
  }, wanted);

/** Clicks and waits until the rows are painted. */
export async function untilPainted(
  target: Locator,
  wanted: Wanted,
): Promise<Painted> {
  const { result, tasks } = await watchTasks(target.page(), () =>
    clickAndWait(target, wanted),
  );
  return { ...result, cpu: tasks.cpu };
}
