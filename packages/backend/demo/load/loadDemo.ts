import {
  PushAnswer,
  ScorecardSummary,
  SourceHealth,
} from 'backstage-plugin-cd-maturity-common';
import { allDeliveries } from '../deliveries';
import { stories } from '../stories';
import { DemoBackend } from './DemoBackend';
import { factsOf } from './factsOf';
import { progressLine } from './progress';
import { sendAll } from './sendAll';
import { waitUntil } from './wait';

/** The backend keeps what arrives together in one commit; beyond this it gets no faster. */
const IN_FLIGHT = 32;
/** A little more than cdMaturity.evaluation.settle of app-config.yaml. */
const CALM_MS = 3000;
/** Components of the demo catalog that are not deprecated. */
const ELIGIBLE = 35;

const getHealth = (backend: DemoBackend) =>
  backend.get<SourceHealth>('/api/cd-maturity/health/sources');

const github = ({ items }: SourceHealth) =>
  items.find(item => item.source === 'github');

const getSummary = (backend: DemoBackend) =>
  backend.get<ScorecardSummary>(
    '/api/cd-maturity/scorecard/summary?groupBy=owner',
  );

/** The product knows the entities of the catalog. */
async function waitForCatalog(backend: DemoBackend): Promise<void> {
  await waitUntil('Reading the catalog', 120, async () => {
    const { totals } = await getSummary(backend);
    return totals.eligible >= ELIGIBLE;
  });
}

/** Nothing waits to be normalised, and the scorecard stays as it is for longer than changes gather. */
async function waitForResults(backend: DemoBackend): Promise<void> {
  let before = '';
  let since = performance.now();
  await waitUntil('Computing the first results', 180, async () => {
    const pending = github(await getHealth(backend))?.pending ?? 0;
    const seen = JSON.stringify((await getSummary(backend)).totals);
    if (pending > 0 || seen !== before) since = performance.now();
    before = seen;
    return performance.now() - since > CALM_MS;
  });
}

async function pushFacts(backend: DemoBackend, now: Date): Promise<void> {
  const facts = factsOf(stories, now);
  const answer = await backend.post<PushAnswer>('/api/cd-maturity/facts', {
    facts,
  });
  if (answer.rejected.length > 0) {
    const [{ index, field, reason }] = answer.rejected;
    throw new Error(
      `The fact ${facts[index].id} of ${facts[index].entityRef} was refused: ${field}: ${reason}`,
    );
  }
}

/**
 * Brings the histories of the invented company into a running backend, through the doors that a real one would use.
 * Deliveries have the same ids each time, so an interrupted load can be repeated.
 */
export async function loadDemo(
  backend: DemoBackend,
  now: Date,
  { say = (text: string) => void process.stdout.write(text) } = {},
): Promise<void> {
  await waitUntil('Starting the backend', 180, () => backend.isReady());
  const facts = waitForCatalog(backend).then(() => pushFacts(backend, now));
  const deliveries = allDeliveries(now);
  const tell = progressLine('Deliveries sent:', deliveries.length, say);
  await sendAll(deliveries, IN_FLIGHT, it => backend.deliver(it), tell);
  await facts;
  say('Computing the first results …\n');
  await waitForResults(backend);
}
