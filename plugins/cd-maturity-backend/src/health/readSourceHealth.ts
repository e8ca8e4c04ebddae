import { Instant, SourceHealth } from 'backstage-plugin-cd-maturity-common';
import { SignalSource } from 'backstage-plugin-cd-maturity-node';
import { Knex } from 'knex';
import { CdMaturityConfig, DEFAULT_SOURCE_CONFIG } from '../config';
import { readBackfills } from '../store/backfills';
import {
  countDead,
  countDeliveries,
  countPending,
  countScopes,
  PollProblem,
  readPollProblems,
} from '../store/health';
import { parseScopeKey } from '../store/scopeKey';
import { readSourcePolls } from '../store/sourcePolls';
import { readSources } from '../store/sources';
import { isAlive } from './isAlive';

const DAY_MS = 24 * 3_600_000;

type Item = SourceHealth['items'][number];

const iso = (at: Instant) => new Date(at).toISOString();
const optionalIso = (at: Instant | undefined) =>
  at === undefined ? undefined : iso(at);

function toProblem(problem: PollProblem): Item['problems'][number] {
  return {
    scope: parseScopeKey(problem.scopeKey).scope,
    kind: problem.kind,
    message: problem.message,
    hint: problem.hint,
    at: iso(problem.at),
  };
}

/** Everything about all sources, in a fixed number of queries. */
async function readAll(db: Knex, sourceIds: string[], now: Instant) {
  const [activities, polls, recent, pending, dead] = await Promise.all([
    readSources(db),
    readSourcePolls(db),
    countDeliveries(db, sourceIds, now - DAY_MS),
    countPending(db),
    countDead(db),
  ]);
  const [scopes, unbound, problems, backfills] = await Promise.all([
    countScopes(db, { unbound: false }),
    countScopes(db, { unbound: true }),
    readPollProblems(db),
    readBackfills(db),
  ]);
  return {
    activities,
    polls,
    recent,
    pending,
    dead,
    scopes,
    unbound,
    problems,
    backfills,
  };
}

type Known = Awaited<ReturnType<typeof readAll>>;

function waitingOf(known: Known, id: string, now: Instant) {
  const waiting = known.pending.get(id);
  return {
    pending: waiting?.pending ?? 0,
    lagSeconds: waiting
      ? Math.max(0, Math.round((now - waiting.oldestAt) / 1000))
      : 0,
  };
}

function pollOf(known: Known, id: string, now: Instant) {
  const poll = known.polls.get(id);
  const problems = known.problems.get(id);
  const backfill = known.backfills.get(id);
  return {
    lastPollAt: optionalIso(poll?.succeededAt),
    rateLimitedUntil: optionalIso(
      poll?.waitUntil && poll.waitUntil > now ? poll.waitUntil : undefined,
    ),
    problems: problems?.newest.map(toProblem) ?? [],
    failingScopes: problems?.total ?? 0,
    backfill: backfill && { ...backfill, askedAt: iso(backfill.askedAt) },
  };
}

/** How each source is doing, those included that never delivered. */
export async function readSourceHealth(deps: {
  db: Knex;
  sources: ReadonlyMap<string, SignalSource>;
  config: Pick<CdMaturityConfig, 'sources'>;
  polledIds: ReadonlySet<string>;
  now: Instant;
}): Promise<SourceHealth> {
  const { sources, config, polledIds, now } = deps;
  const known = await readAll(deps.db, [...sources.keys()], now);
  const ids = new Set([...sources.keys(), ...known.activities.keys()]);
  const itemOf = (id: string): Item => {
    const activity = known.activities.get(id);
    const { silentAfter, webhook } =
      config.sources[id] ?? DEFAULT_SOURCE_CONFIG;
    return {
      source: id,
      title: sources.get(id)?.title,
      webhook: Boolean(sources.get(id)?.webhook && webhook.secrets),
      polled: polledIds.has(id),
      alive: isAlive(
        { activity, poll: known.polls.get(id) },
        { silentAfterMs: silentAfter, asOf: now },
      ),
      lastDeliveryAt: optionalIso(activity?.lastDeliveryAt),
      deliveriesLastDay: known.recent.get(id) ?? 0,
      deadLetters: known.dead.get(id) ?? 0,
      scopes: known.scopes.get(id) ?? 0,
      unboundScopes: known.unbound.get(id) ?? 0,
      ...waitingOf(known, id, now),
      ...pollOf(known, id, now),
    };
  };
  return { items: [...ids].sort().map(itemOf) };
}
