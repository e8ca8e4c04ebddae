import { eventTime, Signal, signalKey, SignalKind } from '../signals';
import { selectSignals, SignalFilter } from './select';
import { Evidence } from './types';

/** At most the newest 500 samples per scope and kind are read. */
const MAX_SAMPLES = 500;
/** Jobs are no samples of their own, they belong to runs: four a run. */
const MAX_STAGES = 4 * MAX_SAMPLES;

/**
 * How many signals of a kind are read per scope, the newest first.
 * @public
 */
export function readLimit(kind: SignalKind): number {
  return kind === 'ci_stage' ? MAX_STAGES : MAX_SAMPLES;
}

type Timed<S extends Signal> = { at: number; signal: S };

function byTime(a: Timed<Signal>, b: Timed<Signal>): number {
  if (a.at !== b.at) return a.at - b.at;
  const [id, other] = [signalKey(a.signal), signalKey(b.signal)];
  return id < other ? -1 : Number(id > other);
}

/** One of each: the one with the highest order of its provider. */
function newestOfEach<S extends Signal>(signals: readonly S[]): S[] {
  const kept = new Map<string, S>();
  let repeated: S[] | undefined;
  for (const signal of signals) {
    const known = kept.get(signal.externalId);
    if (!known) {
      kept.set(signal.externalId, signal);
    } else if (known.source !== signal.source) {
      (repeated ??= []).push(signal);
    } else if (signal.seq > known.seq) {
      kept.set(signal.externalId, signal);
    }
  }
  const first = [...kept.values()];
  return repeated ? [...first, ...newestOfEach(repeated)] : first;
}

function newestPerScope<S extends Signal>(sorted: Timed<S>[]): Timed<S>[] {
  const limit = readLimit(sorted[0].signal.kind);
  if (sorted.length <= limit) return sorted;
  const counts = new Map<string, number>();
  return sorted
    .reduceRight<Timed<S>[]>((kept, timed) => {
      const count = (counts.get(timed.signal.scope) ?? 0) + 1;
      counts.set(timed.signal.scope, count);
      if (count <= limit) kept.push(timed);
      return kept;
    }, [])
    .reverse();
}

function tidy<S extends Signal>(signals: S[]): S[] {
  if (signals.length === 0) return signals;
  const timed = newestOfEach(signals).map(signal => ({
    at: eventTime(signal),
    signal,
  }));
  return newestPerScope(timed.sort(byTime)).map(({ signal }) => signal);
}

type ByKind = { [K in SignalKind]: Array<Extract<Signal, { kind: K }>> };

function byKind(signals: readonly Signal[]): ByKind {
  const lists: ByKind = {
    ci_run: [],
    ci_stage: [],
    push: [],
    branch: [],
    change: [],
    review: [],
    deployment: [],
    approval: [],
    incident: [],
    artifact: [],
    test_report: [],
    environment: [],
    gitops_sync: [],
    training_run: [],
  };
  for (const signal of signals) (lists[signal.kind] as Signal[]).push(signal);
  return lists;
}

/**
 * Signals by kind, in order of event time, each thing once, at most the newest 500 per scope and kind. Neither the order
 * of the signals nor repeated ones make a difference.
 * @public
 */
export function toEvidence(
  signals: readonly Signal[],
  filter?: SignalFilter,
): Evidence {
  const lists = byKind(filter ? selectSignals(signals, filter) : signals);
  return {
    runs: tidy(lists.ci_run),
    stages: tidy(lists.ci_stage),
    pushes: tidy(lists.push),
    branches: tidy(lists.branch),
    changes: tidy(lists.change),
    reviews: tidy(lists.review),
    deployments: tidy(lists.deployment),
    approvals: tidy(lists.approval),
    incidents: tidy(lists.incident),
    artifacts: tidy(lists.artifact),
    testReports: tidy(lists.test_report),
    environments: tidy(lists.environment),
    gitopsSyncs: tidy(lists.gitops_sync),
    trainingRuns: tidy(lists.training_run),
  };
}
