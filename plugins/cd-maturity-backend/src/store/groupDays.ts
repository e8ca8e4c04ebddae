import { aggregateLevel } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { inChunks } from '../database/dialect';
import { toBoolean } from '../database/values';
import { GroupFamily } from './scoreGroups';

/** How a group stood at the end of a day. */
export type GroupDay = {
  day: number;
  modelVersion: string;
  eligible: number;
  rated: number;
  level: number | null;
  progress: number;
  confidence: number;
  unrated: number;
  levels: number[];
  reconstructed: boolean;
};

type DayRow = {
  day: number;
  model_version: string;
  eligible: number;
  rated: number;
  level: number | null;
  progress: number;
  confidence: number;
  levels: string;
  reconstructed: boolean | number;
};

export type DaysRequest = {
  model: string;
  groupBy: GroupFamily;
  key: string;
  since: number;
};

const CHUNK = 50;
const SHOWN = [
  'eligible',
  'rated',
  'level',
  'progress',
  'confidence',
  'levels',
];
/** Every day is kept for as long. */
const DAILY_DAYS = 90;
/** Then one a week: Sundays, for the first of 1970 was a Thursday. */
const SUNDAY = 3;

function fromRow(row: DayRow): GroupDay {
  const [unrated, ...levels]: number[] = JSON.parse(row.levels);
  return {
    day: row.day,
    modelVersion: row.model_version,
    eligible: row.eligible,
    rated: row.rated,
    level: row.level,
    progress: row.progress,
    confidence: row.confidence,
    unrated,
    levels,
    reconstructed: toBoolean(row.reconstructed),
  };
}

/** Keeps how all groups stand as the state of that day, in place of what the day had before. */
export async function keepDay(db: Knex, day: number): Promise<void> {
  const columns = SHOWN.join(', ');
  const merged = ['model_version', 'reconstructed', ...SHOWN]
    .map(column => `${column} = excluded.${column}`)
    .join(', ');
  await db.raw(
    `INSERT INTO group_days (model, group_by, "key", day, model_version, reconstructed, ${columns})
     SELECT score_groups.model, group_by, "key", ?, models.version, ?, ${columns}
     FROM score_groups JOIN models ON models.model = score_groups.model
     WHERE true
     ON CONFLICT (model, group_by, "key", day) DO UPDATE SET ${merged}`,
    [day, false],
  );
}

/** How a group stood on a day, as it was computed afterwards. */
export type ReconstructedGroup = {
  groupBy: GroupFamily;
  key: string;
  unrated: number;
  levels: number[];
  /** What the entities at each rank weigh together. */
  weights: number[];
  /** Means over the entities; of progress by weight. */
  progress: number;
  confidence: number;
};

/** Puts what was computed of a day in place of what was computed before; what was kept on the day itself stays. */
export async function putReconstructedDays(
  db: Knex,
  model: string,
  of: {
    day: number;
    modelVersion: string;
    groups: readonly ReconstructedGroup[];
  },
): Promise<void> {
  const { day, modelVersion, groups } = of;
  await db('group_days').where({ model, day, reconstructed: true }).delete();
  await inChunks(groups, CHUNK, async slice => {
    await db('group_days')
      .insert(
        slice.map(({ groupBy, unrated, levels, weights, ...group }) => {
          const rated = levels.reduce((sum, n) => sum + n, 0);
          return {
            model,
            group_by: groupBy,
            key: group.key,
            day,
            model_version: modelVersion,
            eligible: rated + unrated,
            rated,
            level: aggregateLevel(levels, weights),
            progress: group.progress,
            confidence: group.confidence,
            levels: JSON.stringify([unrated, ...levels]),
            reconstructed: true,
          };
        }),
      )
      .onConflict(['model', 'group_by', 'key', 'day'])
      .ignore();
  });
}

/** Drops days past their time, and of older ones all but one a week. */
export async function thinDays(
  db: Knex,
  options: { today: number; keepDays: number },
): Promise<number> {
  return db('group_days')
    .where('day', '<', options.today - options.keepDays)
    .orWhere(old =>
      old
        .where('day', '<', options.today - DAILY_DAYS)
        .whereRaw('day % 7 <> ?', [SUNDAY]),
    )
    .delete();
}

/** Oldest first. The last is how the group stands now. */
export async function readDays(
  db: Knex,
  request: DaysRequest & { today: number },
): Promise<GroupDay[]> {
  const { model, groupBy, key, since, today } = request;
  const group = { group_by: groupBy, key };
  const [days, now]: [DayRow[], DayRow | undefined] = await Promise.all([
    db('group_days')
      .where({ model, ...group })
      .where('day', '>=', since)
      .where('day', '<', today)
      .orderBy('day'),
    db('score_groups')
      .join('models', 'models.model', 'score_groups.model')
      .where({ 'score_groups.model': model, ...group })
      .first(...SHOWN, { model_version: 'models.version' }),
  ]);
  return [
    ...days,
    ...(now ? [{ ...now, day: today, reconstructed: false }] : []),
  ].map(fromRow);
}
