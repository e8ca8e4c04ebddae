import { source as argocd } from 'backstage-plugin-cd-maturity-backend-module-argocd/normalize';
import { source as azureDevops } from 'backstage-plugin-cd-maturity-backend-module-azure-devops/normalize';
import { source as bitbucket } from 'backstage-plugin-cd-maturity-backend-module-bitbucket/normalize';
import { source as cdevents } from 'backstage-plugin-cd-maturity-backend-module-cdevents/normalize';
import { source as circleci } from 'backstage-plugin-cd-maturity-backend-module-circleci/normalize';
import { source as github } from 'backstage-plugin-cd-maturity-backend-module-github/normalize';
import { source as gitlab } from 'backstage-plugin-cd-maturity-backend-module-gitlab/normalize';
import { source as jenkins } from 'backstage-plugin-cd-maturity-backend-module-jenkins/normalize';
import type { SignalSource } from 'backstage-plugin-cd-maturity-node';
import {
  publishedAnswers,
  publishedWebhooks,
} from 'backstage-plugin-cd-maturity-node/testUtils';
import { perSecond } from '../measure/perSecond';
import { spentInRounds } from '../measure/spent';
import { AS_OF } from '../seed/asOf';
import { Figure } from '../types';

const ROUNDS = 5;
/** Payloads of one provider in one round. */
const PAYLOADS = 5_000;

/** Those of which other projects published payloads. */
const SOURCES: readonly SignalSource[] = [
  argocd,
  azureDevops,
  bitbucket,
  cdevents,
  circleci,
  github,
  gitlab,
  jenkins,
];

const OPTIONS = { environments: [], incidentLabels: ['incident'] };

type Sample = { source: SignalSource; event: string; text: string };

function normalize({ source, event, text }: Sample): void {
  const delivery = { event, payload: JSON.parse(text), receivedAt: AS_OF };
  source.normalize(delivery, OPTIONS);
}

function isRead(sample: Sample): boolean {
  try {
    normalize(sample);
    return true;
  } catch {
    return false;
  }
}

/** What a source refuses ends too early to be counted. */
const samplesOf = (source: SignalSource): Sample[] =>
  [...publishedWebhooks(source), ...publishedAnswers(source)]
    .map(({ event, payload }) => ({
      source,
      event,
      text: JSON.stringify(payload),
    }))
    .filter(isRead);

async function rateOf(samples: readonly Sample[]): Promise<number> {
  const { cpuMs } = await spentInRounds(ROUNDS, () => {
    for (let n = 0; n < PAYLOADS; n += 1) {
      normalize(samples[n % samples.length]);
    }
  });
  return perSecond(PAYLOADS, cpuMs);
}

const kilobytes = (samples: readonly Sample[]) =>
  samples.reduce((sum, { text }) => sum + text.length, 0) /
  samples.length /
  1_000;

async function figureOf(
  title: string,
  samples: readonly Sample[],
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
  const bySource = SOURCES.map(source => ({
    title: source.title,
    samples: samplesOf(source),
  })).filter(({ samples }) => samples.length > 0);
  if (bySource.length === 0) {
    return [];
  }
  const figures: Figure[] = [];
  for (const { title, samples } of bySource) {
    figures.push(await figureOf(title, samples));
  }
  const all = bySource.flatMap(({ samples }) => samples);
  return [...figures, await figureOf('all together', all)];
}
