import { Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';

const DAY_MS = 24 * 3_600_000;
const WEEK_MS = 7 * DAY_MS;
/** So many that a run takes several statements, between which it can die. */
const ROWS = 3_000;
const BATCH = 200;

/** Longer ago than anything is kept: signals and changes two years, dead letters 90 days, others 14. */
const ALL_PAST_MS = 3 * 365 * DAY_MS;
const SIGNALS_KEPT_MS = 2 * 365 * DAY_MS;
/** Moves are thinned to one a week when they are older. */
const MOVES_KEPT_MS = 90 * DAY_MS;
const THINNED_WEEKS = 3;
const MARK = 'past-';
const SCOPE = 'past.example.com/past';

type Move = {
  entity_ref: string;
  model: string;
  at: Instant;
  from_level: number;
  to_level: number;
};

const numbers = Array.from({ length: ROWS }, (_, n) => n);

/** Moves are thinned by whole weeks. */
const thinnedBefore = (now: Instant) =>
  Math.floor((now - MOVES_KEPT_MS) / WEEK_MS) * WEEK_MS;

/** Two moves in each of a few weeks that are to be thinned, and in one that is past its retention. */
function pastMoves(refs: readonly string[], now: Instant) {
  const thinned = thinnedBefore(now);
  const weeks = [
    thinned - ALL_PAST_MS,
    ...Array.from({ length: THINNED_WEEKS }, (_, n) => {
      return thinned - (THINNED_WEEKS - n) * WEEK_MS;
    }),
  ];
  const moves = weeks.flatMap(week => [
    { at: week, from_level: 1, to_level: 2 },
    { at: week + DAY_MS, from_level: 2, to_level: 1 },
  ]);
  return refs.flatMap(ref =>
    moves.map(move => ({
      ...move,
      entity_ref: ref,
      model: 'cd',
      model_version: '1',
      kind: 'moved',
      dimension_levels: '',
      confidence: 0,
      progress: 0,
      reconstructed: false,
    })),
  );
}

/** Adds what retention has to remove, beside what it has to leave. */
export async function addPast(
  db: Knex,
  refs: readonly string[],
  now: Instant,
): Promise<void> {
  const at = now - ALL_PAST_MS;
  const add = (table: string, rows: object[]) =>
    db.batchInsert(table, rows, BATCH);
  await add(
    'deliveries',
    numbers.map(n => ({
      source: 'bench',
      delivery_id: `${MARK}${n}`,
      event: 'signals',
      payload: '[]',
      received_at: at,
      next_at: at,
      state: n % 2 === 0 ? 'done' : 'dead',
      died_at: n % 2 === 0 ? null : at,
    })),
  );
  await add(
    'signals',
    numbers.map(n => ({
      id: `${MARK}${n}`,
      scope_key: SCOPE,
      source: 'bench',
      kind: 'ci_run',
      at,
      seq: n,
      data: '{}',
    })),
  );
  await add('scope_roles', [
    {
      scope_key: SCOPE,
      role: 'ci',
      source: 'bench',
      first_at: at,
      last_at: at,
    },
  ]);
  await add(
    'score_changes',
    numbers.map(n => ({
      at,
      causes: '[]',
      changes: '[]',
      entity_ref: refs[n % refs.length],
      model: 'cd',
      model_version: '1',
    })),
  );
  await add('level_moves', pastMoves(refs, now));
}

function movesInOneWeek(moves: readonly Move[]): string[] {
  const problems: string[] = [];
  const last = new Map<string, Move>();
  for (const move of moves) {
    const key = `${move.entity_ref} ${move.model}`;
    const before = last.get(key);
    const weekOf = ({ at }: Move) => Math.floor(Number(at) / WEEK_MS);
    if (before && weekOf(before) === weekOf(move)) {
      problems.push(`${key} still moved twice in week ${weekOf(move)}`);
    }
    if (before && before.to_level !== move.from_level) {
      problems.push(
        `${key} moved to ${before.to_level}, then left ${move.from_level}`,
      );
    }
    last.set(key, move);
  }
  return problems;
}

/** What retention has left that it has to remove, and moves that do not follow from each other. Problems in words. */
export async function checkPast(db: Knex, now: Instant): Promise<string[]> {
  const before = now - SIGNALS_KEPT_MS;
  const left = {
    deliveries: db('deliveries').whereLike('delivery_id', `${MARK}%`),
    signals: db('signals').where('at', '<', before),
    score_changes: db('score_changes').where('at', '<', before),
  };
  const problems: string[] = [];
  for (const [table, rows] of Object.entries(left)) {
    const [{ n }] = await rows.count({ n: '*' });
    if (Number(n) > 0) {
      problems.push(`${n} rows of ${table} are past their retention`);
    }
  }
  const moves: Move[] = await db('level_moves')
    .where('at', '<', thinnedBefore(now))
    .orderBy(['entity_ref', 'model', 'at', 'id'])
    .select('entity_ref', 'model', 'at', 'from_level', 'to_level');
  return [...problems, ...movesInOneWeek(moves)];
}
