import { markKindsDirty } from 'backstage-plugin-cd-maturity-backend/src/store/markKindsDirty';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { openPostgres, PostgresDatabase } from '../evaluate/databases';
import { readModelSet, writeChangedModel } from './changedModel';
import { checkResults } from './checkResults';
import { checkSignals } from './checkSignals';
import { checkTrail } from './checkTrail';
import { deliveriesOf } from './deliveries';
import { faults } from './faults';
import { migrateWithData } from './migrateWithData';
import { Replica } from './Replica';
import { Traffic } from './Traffic';
import { endLeases, whenQuiet } from './whenQuiet';

/** Enough that there is traffic until the last fault is over. */
const ENTITIES = 30;
const PACE_MS = 400;

const began = performance.now();

function say(text: string): void {
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  process.stdout.write(`${seconds.padStart(4)} s  ${text}\n`);
}

/** Problems in words; none when everything holds. */
async function run(
  database: PostgresDatabase,
  folder: string,
  rounds: number,
): Promise<string[]> {
  const { db, name, server } = database;
  const changed = await writeChangedModel(folder);
  const options = {
    database: database.backend,
    entities: ENTITIES,
    models: [],
  };
  const replicas = [new Replica(options), new Replica(options)] as const;
  const deliveries = deliveriesOf(ENTITIES, Date.now());
  try {
    await replicas[0].start();
    await replicas[1].start();
    await replicas[0].whenCataloged();
    const traffic = new Traffic({
      replicas,
      deliveries,
      entities: ENTITIES,
      paceMs: PACE_MS,
    });
    const done = traffic.run();
    for (let round = 0; round < rounds; round += 1) {
      for (const fault of faults) {
        say(`  ${fault.name}`);
        await fault.happen({
          replicas,
          server,
          database: name,
          changedModels: [changed],
        });
      }
    }
    traffic.endDecisions();
    await done;
    say('Waiting until nothing is left to do');
    await endLeases(db);
    await whenQuiet(db);
    const models = await readModelSet([changed]);
    await markKindsDirty(db, {
      kinds: models.judgedKinds,
      cause: 'sweep',
      dueAt: Date.now(),
    });
    await whenQuiet(db);
    await Promise.all(replicas.map(replica => replica.stop()));

    const { acknowledged, unexpected } = traffic;
    say(
      `${acknowledged.deliveries.size} deliveries and ${acknowledged.notes.size} decisions were acknowledged; checking`,
    );
    const problems = [
      ...unexpected,
      ...(await checkSignals(db, deliveries, acknowledged.deliveries)),
      ...(await checkTrail(db, acknowledged.notes)),
    ];
    if (acknowledged.notes.size === 0) {
      problems.push('no decision was acknowledged at all');
    }
    const copy = await database.copy();
    problems.push(...(await checkResults(copy, models, ENTITIES)));
    problems.push(...(await migrateWithData(copy)));
    return problems;
  } finally {
    await Promise.all(replicas.map(replica => replica.kill()));
  }
}

/** Breaks what can break under traffic, and checks what has to hold afterwards. */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { rounds: { type: 'string', default: '1' } },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new Error(`--rounds: '${values.rounds}' is not a number above zero`);
  }
  const database = await openPostgres();
  if (!database) {
    say('Left out: no PostgreSQL answers on 127.0.0.1:5432.');
    return;
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'cd-maturity-chaos-'));
  try {
    say('Two replicas, deliveries and decisions, and meanwhile:');
    const problems = await run(database, folder, rounds);
    if (problems.length > 0) {
      throw new Error(
        `${problems.length} things do not hold:\n  ${problems
          .slice(0, 50)
          .join('\n  ')}`,
      );
    }
    say(
      'Nothing acknowledged is lost, nothing is there twice, every result is what its evidence says.',
    );
  } finally {
    await database.drop();
    await rm(folder, { recursive: true });
  }
}
