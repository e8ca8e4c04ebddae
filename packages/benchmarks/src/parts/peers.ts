import { openPostgres } from '../evaluate/databases';
import { CHECKS } from '../peers/checks';
import { heapWithoutUs, measureOurs } from '../peers/measureOurs';
import {
  measureTechInsights,
  TECH_INSIGHTS,
} from '../peers/measureTechInsights';
import { SIGNALS_PER_ENTITY } from '../seed/signals';
import { PartOptions, PartResult } from '../types';

const SECONDS = 3;
const MB = 1_000_000;

/** Undefined when it is not installed. */
function versionOf(name: string): string | undefined {
  try {
    return require(`${name}/package.json`).version;
  } catch {
    return undefined;
  }
}

/** The whole organisation judged, beside Tech Insights in a backend of the same kind on the same server. */
export async function peers({
  entities = 2_000,
  seconds = SECONDS,
}: PartOptions): Promise<PartResult> {
  const part = 'peers';
  const work = `${entities} entities × ${SIGNALS_PER_ENTITY} signals judged by the CD model, stored and shown, beside ${CHECKS} checks of Tech Insights on each, PostgreSQL`;
  const database = await openPostgres();
  if (!database) {
    return {
      part,
      work,
      figures: [],
      notes: ['Left out: no PostgreSQL answers on 127.0.0.1:5432.'],
    };
  }
  try {
    const ours = await measureOurs(database, { entities, seconds });
    const without = await heapWithoutUs(database);
    const group = 'CD maturity';
    const figures = [
      { group, name: 'judged, stored and shown', value: ours.all, unit: 's' },
      { group, name: 'CPU of the backend', value: ours.cpu, unit: 's' },
      {
        group,
        name: 'page, compressed',
        value: ours.bytes / 1000,
        unit: 'kB',
      },
      {
        group,
        name: 'heap after GC, above the backend without it',
        value: (ours.heap - without) / MB,
        unit: 'MB',
      },
      { group, name: 'process', value: ours.resident / MB, unit: 'MB' },
      { group, name: 'tab of an entity, p95', value: ours.tab.p95, unit: 'ms' },
    ];
    const version = versionOf(TECH_INSIGHTS[0]);
    if (!version) {
      return {
        part,
        work,
        figures,
        notes: ['Tech Insights is left out: it is not installed.'],
      };
    }
    const theirs = await measureTechInsights(database, { entities, seconds });
    const peer = `Tech Insights ${version}`;
    return {
      part,
      work,
      figures: [
        ...figures,
        { group: peer, name: 'all checks run', value: theirs.bulk, unit: 's' },
        {
          group: peer,
          name: 'CPU of the backend',
          value: theirs.cpu,
          unit: 's',
        },
        {
          group: peer,
          name: 'answer, compressed',
          value: theirs.bytes / 1000,
          unit: 'kB',
        },
        {
          group: peer,
          name: 'process',
          value: theirs.resident / MB,
          unit: 'MB',
        },
        {
          group: peer,
          name: 'checks of an entity, p95',
          value: theirs.single.p95,
          unit: 'ms',
        },
        {
          group: 'Theirs by ours',
          name: 'time',
          value: theirs.bulk / ours.all,
          unit: '×',
        },
        {
          group: 'Theirs by ours',
          name: 'bytes of the page',
          value: theirs.bytes / ours.bytes,
          unit: '×',
        },
      ],
      ratio: theirs.bulk / ours.all,
    };
  } finally {
    await database.drop();
  }
}
