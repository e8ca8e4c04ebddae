import { BenchBackend } from '../backend/BenchBackend';
import { Client } from '../load/Client';
import { timed } from '../measure/timed';
import { Figure } from '../types';
import { EXPORT } from './paths';

const MB = 1_000_000;
const LOOK_MS = 50;

/** One threshold of the CD model, stricter. */
const CHANGE = {
  override: {
    apiVersion: 'cd-maturity/v1alpha1',
    kind: 'MaturityModelOverride',
    metadata: { id: 'bench', version: 1 },
    model: 'cd',
    thresholds: {
      'cd.culture.prioritized-backlog': {
        'scm.issue_link_ratio': { pass: 0.9 },
      },
    },
  },
};

/** The most that the process takes while the work runs, above what it took before. */
async function growthDuring(
  backend: BenchBackend,
  work: () => Promise<unknown>,
): Promise<number> {
  const { resident } = await backend.usage({ collect: true });
  let most = resident;
  let looking = Promise.resolve();
  const timer = setInterval(() => {
    looking = looking
      .then(() => backend.usage())
      .then(usage => {
        most = Math.max(most, usage.resident);
      });
  }, LOOK_MS);
  await work();
  clearInterval(timer);
  await looking;
  return most - resident;
}

/** What goes through all entities: a changed threshold, and the table as a file. */
export async function measureWhole(
  backend: BenchBackend,
  client: Client,
): Promise<Figure[]> {
  let evaluated = 0;
  const preview = async () => {
    ({ evaluated } = await client.post<{ evaluated: number }>(
      '/whatif',
      CHANGE,
    ));
  };
  await preview();
  await backend.usage();
  const whatIfMs = await timed(preview);
  const { longestDelay } = await backend.usage();
  let bytes = 0;
  let exportMs = 0;
  const growth = await growthDuring(backend, async () => {
    exportMs = await timed(async () => {
      ({ bytes } = await client.get(EXPORT, 'identity'));
    });
  });
  return [
    { name: 'what-if of a threshold', value: whatIfMs / 1000, unit: 's' },
    { name: 'what-if, entities judged', value: evaluated, unit: '' },
    {
      name: 'what-if, longest delay of the event loop',
      value: longestDelay,
      unit: 'ms',
    },
    { name: 'export', value: exportMs / 1000, unit: 's' },
    { name: 'export, size', value: bytes / MB, unit: 'MB' },
    { name: 'export, memory above before', value: growth / MB, unit: 'MB' },
  ];
}
