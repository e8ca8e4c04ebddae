import { markKindsDirty } from 'backstage-plugin-cd-maturity-backend/src/store/markKindsDirty';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { openPostgres, PostgresDatabase } from '../evaluate/databases';
import { readModelSet, writeChangedModel } from './changedModel';
import { Acknowledged } from './Acknowledged';
import { checkPeople } from './checkPeople';
import { checkPushed } from './checkPushed';
import { checkResults } from './checkResults';
import { checkSignals } from './checkSignals';
import { checkTrail } from './checkTrail';
import { deliveriesOf } from './deliveries';
import { faults } from './faults';
import { migrateWithData } from './migrateWithData';
import { publishedInAnyOrder } from './publishedInAnyOrder';
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

/** How long it takes, and how much of it. */
const FORMS = {
  short: { pauseMs: 6_000, awayMs: 6_000, kills: 3 },
  full: { pauseMs: 60_000, awayMs: 30_000, kills: 15 },
} as const;

/** Kinds of writes of which none was answered: then nothing was tried. */
function nothingOf(acknowledged: Acknowledged): string[] {
  const { notes, lines, signals, facts, revisions } = acknowledged;
  const kinds = new Set([...lines].map(line => line.split(' ')[0]));
  const tables = new Set([...revisions.keys()].map(key => key.split(' ')[0]));
  const counts: Array<[string, number, number]> = [
    ['decisions', notes.size, 1],
    ['pushed signals', signals.length, 1],
    ['pushed facts', facts.size, 1],
    ['kinds of lines', kinds.size, 5],
    ['kinds of corrections', tables.size, 2],
  ];
  return counts
    .filter(([, is, least]) => is < least)
    .map(
      ([what, is, least]) => `${is} ${what} were acknowledged, not ${least}`,
    );
}

/** Problems in words; none when everything holds. */
async function run(
  database: PostgresDatabase,
  folder: string,
  {
    rounds,
    form,
  }: { rounds: number; form: (typeof FORMS)[keyof typeof FORMS] },
): Promise<string[]> {
  const { db, name, names, server } = database;
  const changed = await writeChangedModel(folder);
  const options = {
    database: database.backend,
    entities: ENTITIES,
    models: [],
  };
  const replicas = [
    new Replica(options),
    new Replica(options),
    new Replica(options),
  ] as const;
  const deliveries = deliveriesOf(ENTITIES, Date.now());
  try {
    for (const replica of replicas) {
      await replica.start();
    }
    await replicas[0].whenCataloged();
    const traffic = new Traffic({
      replicas,
      deliveries,
      entities: ENTITIES,
      paceMs: PACE_MS,
    });
    const done = traffic.run();
    const problems: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const fault of faults) {
        say(`  ${fault.name}`);
        const found = await fault.happen({
          ...form,
          replicas,
          server,
          db,
          database: name,
          databases: names,
          entities: ENTITIES,
          changedModels: [changed],
        });
        problems.push(...(found ?? []));
      }
    }
    traffic.endWrites();
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
      `${acknowledged.deliveries.size} deliveries, ${acknowledged.notes.size} decisions, ${acknowledged.lines.size} other writes of people and ${acknowledged.signals.length} pushed signals were acknowledged; checking`,
    );
    problems.push(
      ...unexpected,
      ...(await checkSignals(
        db,
        deliveries,
        acknowledged.deliveries,
        acknowledged,
      )),
      ...(await checkTrail(db, acknowledged.notes)),
      ...(await checkPeople(db, acknowledged)),
      ...(await checkPushed(db, acknowledged)),
      ...nothingOf(acknowledged),
    );
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
    options: {
      rounds: { type: 'string', default: '1' },
      full: { type: 'boolean', default: false },
    },
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
    say('Published payloads of all providers, in no order, some of them twice');
    const inAnyOrder = await publishedInAnyOrder();
    if (!inAnyOrder) {
      say('  Left out: none lie beside the repository.');
    }
    say('Three replicas, deliveries and writes of every kind, and meanwhile:');
    const form = values.full ? FORMS.full : FORMS.short;
    const problems = [
      ...(inAnyOrder ?? []),
      ...(await run(database, folder, { rounds, form })),
    ];
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
