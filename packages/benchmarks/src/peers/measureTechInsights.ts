import { BenchBackend } from '../backend/BenchBackend';
import { BenchDatabase } from '../evaluate/databases';
import { Client } from '../load/Client';
import { timed } from '../measure/timed';
import { underLoad } from '../load/underLoad';
import { refOf } from '../seed/catalog';
import { CHECKS, techInsightsConfig } from './checks';
import { seedFacts } from './seedFacts';

export const TECH_INSIGHTS = [
  '@backstage-community/plugin-tech-insights-backend',
  '@backstage-community/plugin-tech-insights-backend-module-jsonfc',
];

/** Its door takes bodies of 100 kB. */
const MOST_AT_ONCE = 2_500;

export type PeerFigures = {
  /** Seconds for all entities at once. */
  bulk: number;
  /** CPU seconds of the backend for it. */
  cpu: number;
  /** Bytes of its answer, compressed. */
  bytes: number;
  /** The most that the process took, in bytes. */
  resident: number;
  /** Of one entity, in milliseconds. */
  single: { p50: number; p95: number };
};

type CheckedEntity = { results: unknown[]; error?: unknown };

function checkAnswer(answer: CheckedEntity[], entities: number): void {
  const complete = answer.filter(({ results }) => results.length === CHECKS);
  if (complete.length !== entities) {
    throw new Error(
      `Tech Insights judged ${
        complete.length
      } of ${entities} entities: ${JSON.stringify(
        answer.find(({ error }) => error)?.error,
      )}`,
    );
  }
}

/** Fifty checks of every entity, in as few requests as its door takes, and of one entity, by a real backend with Tech Insights. */
export async function measureTechInsights(
  database: BenchDatabase,
  { entities, seconds }: { entities: number; seconds: number },
): Promise<PeerFigures> {
  const backend = await BenchBackend.start(
    database.backend,
    { withPlugin: false, others: TECH_INSIGHTS },
    { techInsights: techInsightsConfig },
  );
  const db = database.open('tech-insights');
  const token = await backend.signIn({ user: 'user:default/u', groups: [] });
  const client = new Client({
    base: backend.addressOf('tech-insights'),
    token,
  });
  try {
    await seedFacts(db, entities);
    const single = await underLoad(
      [client],
      (one, round) =>
        one.post(
          `/checks/run/default/component/service-${round % entities}`,
          {},
        ),
      { seconds },
    );
    const refs = Array.from({ length: entities }, (_, n) => refOf(n));
    const before = await backend.usage();
    const answer: CheckedEntity[] = [];
    let bytes = 0;
    const bulk = await timed(async () => {
      for (let from = 0; from < refs.length; from += MOST_AT_ONCE) {
        const sent = await client.send('POST', '/checks/run', {
          body: { entities: refs.slice(from, from + MOST_AT_ONCE) },
          encoding: 'gzip',
        });
        bytes += sent.bytes;
        answer.push(...sent.json<CheckedEntity[]>());
      }
    });
    const after = await backend.usage();
    checkAnswer(answer, entities);
    return {
      bulk: bulk / 1000,
      cpu: after.cpu - before.cpu,
      bytes,
      resident: after.resident,
      single,
    };
  } finally {
    client.close();
    await db.destroy();
    await backend.stop();
  }
}
