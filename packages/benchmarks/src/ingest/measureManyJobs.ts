import { replaceBindings } from 'backstage-plugin-cd-maturity-backend/src/store/bindings';
import { putDeliveries } from 'backstage-plugin-cd-maturity-backend/src/store/deliveries';
import { scopeKey } from 'backstage-plugin-cd-maturity-backend/src/store/scopeKey';
import { source } from 'backstage-plugin-cd-maturity-backend-module-gitlab/normalize';
import { BenchDatabase } from '../evaluate/databases';
import { openEngine } from '../evaluate/openEngine';
import { longestBlock } from '../measure/longestBlock';
import { AS_OF } from '../seed/asOf';
import { refOf } from '../seed/catalog';
import { Figure } from '../types';
import { drain, processorOf } from './processor';

/** As many jobs as the module reads of one hook, of 3 MB. */
const JOBS_PER_HOOK = 5_000;
const MOST_HOOKS = 20;
/** A short form of the benchmark makes do with few. */
const ENTITIES_PER_HOOK = 5;
const BINDING = {
  entityRef: refOf(0),
  source: source.id,
  scopeKey: scopeKey(source.id, 'gitlab.com/acme/mono'),
  roles: ['ci' as const],
  why: 'many jobs',
};

const MINUTE_MS = 60_000;
const time = (at: number) => new Date(at).toISOString();

function jobOf(number: number) {
  const queuedAt = AS_OF - 3 * MINUTE_MS + (number % 1_000);
  return {
    id: number,
    name: `integration tests ${number}`,
    stage: 'test',
    status: number % 10 === 0 ? 'failed' : 'success',
    created_at: time(queuedAt),
    started_at: time(queuedAt + 1_000),
    finished_at: time(queuedAt + MINUTE_MS),
    duration: 59,
    queued_duration: 1,
    when: 'on_success',
    manual: false,
    allow_failure: false,
    failure_reason: null,
    runner: {
      id: 1,
      description: 'a runner of everybody on a server',
      runner_type: 'instance_type',
      active: true,
      is_shared: true,
      tags: ['linux', 'docker'],
    },
    artifacts_file: { filename: null, size: null },
    environment: null,
  };
}

/** The same run, told again and again with other jobs. */
const hookOf = (hook: number) => ({
  object_kind: 'pipeline',
  object_attributes: {
    id: 1,
    ref: 'main',
    tag: false,
    sha: 'a'.repeat(40),
    source: 'push',
    status: 'success',
    created_at: time(AS_OF - 4 * MINUTE_MS),
    finished_at: time(AS_OF - MINUTE_MS + hook),
  },
  project: {
    id: 42,
    web_url: 'https://gitlab.com/acme/mono',
    default_branch: 'main',
  },
  builds: Array.from({ length: JOBS_PER_HOOK }, (_, n) =>
    jobOf(hook * JOBS_PER_HOOK + n),
  ),
});

/**
 * For how long a run of 100,000 jobs, of fewer with few entities, keeps everything else waiting while it is read and
 * while it is judged.
 */
export async function measureManyJobs(
  { db, title }: BenchDatabase,
  entities: number,
): Promise<Figure[]> {
  const hooks = Math.min(MOST_HOOKS, Math.ceil(entities / ENTITIES_PER_HOOK));
  const engine = await openEngine(db, 1);
  await replaceBindings(db, [BINDING.entityRef], [BINDING]);
  for (let hook = 0; hook < hooks; hook += 1) {
    await putDeliveries(db, [
      {
        source: source.id,
        deliveryId: `${hook}`,
        event: 'pipeline',
        payload: JSON.stringify(hookOf(hook)),
        receivedAt: AS_OF,
      },
    ]);
  }
  const read = await longestBlock(
    () => drain(processorOf(db, [source])),
    'processor',
  );
  const [{ n }] = await db('signals')
    .where({ kind: 'ci_stage', source: source.id })
    .count({ n: '*' });
  const judged = await longestBlock(async () => {
    while (await engine.evaluateDue()) {
      // Until nothing is due.
    }
  }, 'processor');
  const group = `longest block of the event loop with a run of ${n} jobs, by the processor`;
  return [
    { group, name: `${title}: read`, value: read, unit: 'ms' },
    { group, name: `${title}: judged`, value: judged, unit: 'ms' },
  ];
}
