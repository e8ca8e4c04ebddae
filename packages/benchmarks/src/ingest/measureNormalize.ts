import { perSecond } from '../measure/perSecond';
import { spentInRounds } from '../measure/spent';
import { Figure } from '../types';
import { normalizePublished, Published, publishedBySource } from './published';

const ROUNDS = 5;
/** Payloads of one provider in one round. */
const PAYLOADS = 5_000;

async function rateOf(samples: readonly Published[]): Promise<number> {
  const { cpuMs } = await spentInRounds(ROUNDS, () => {
    for (let n = 0; n < PAYLOADS; n += 1) {
      normalizePublished(samples[n % samples.length]);
    }
  });
  return perSecond(PAYLOADS, cpuMs);
}

const kilobytes = (samples: readonly Published[]) =>
  samples.reduce((sum, { text }) => sum + text.length, 0) /
  samples.length /
  1_000;

async function figureOf(
  title: string,
  samples: readonly Published[],
): Promise<Figure> {
  const size = kilobytes(samples).toFixed(1);
  return {
    group:
      'published payloads normalised over and over, parsing included, by the processor',
    name: `${title}, ${samples.length} of ${size} kB`,
    value: await rateOf(samples),
    unit: 'payloads/s',
  };
}

/** From JSON text to signals, by provider and for all together; nothing where no payloads lie beside the repository. */
export async function measureNormalize(): Promise<Figure[]> {
  const bySource = publishedBySource();
  if (bySource.length === 0) {
    return [];
  }
  const figures: Figure[] = [];
  for (const samples of bySource) {
    figures.push(await figureOf(samples[0].source.title, samples));
  }
  return [...figures, await figureOf('all together', bySource.flat())];
}
