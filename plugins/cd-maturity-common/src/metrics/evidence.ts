import { eventTime, Instant, Signal, signalKey, SignalKind } from '../signals';
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

type Timed<S> = { signal: S; at: Instant };

const timed = <S extends Signal>(signal: S): Timed<S> => ({
  signal,
  at: eventTime(signal),
});

const signalOf = <S>({ signal }: Timed<S>): S => signal;

function byTime(a: Timed<Signal>, b: Timed<Signal>): number {
  const apart = a.at - b.at;
  if (apart !== 0) return apart;
  const [id, other] = [signalKey(a.signal), signalKey(b.signal)];
  return id < other ? -1 : Number(id > other);
}

/** The list may be turned around in place. What comes from a store comes newest first: a look is enough. */
function inTimeOrder<S extends Signal>(signals: S[]): S[] {
  let rises = true;
  let falls = true;
  let before = eventTime(signals[0]);
  for (let n = 1; n < signals.length; n += 1) {
    const at = eventTime(signals[n]);
    rises &&= before < at;
    falls &&= before > at;
    before = at;
  }
  if (rises) return signals;
  return falls
    ? signals.reverse()
    : signals
        .map(timed<S>)
        .sort(byTime)
        .map(signalOf<S>);
}

/** One of each: the one with the highest order of its provider. */
function newestOfEach<S extends Signal>(signals: S[]): S[] {
  const kept = new Map<string, S>();
  const repeated: S[] = [];
  for (const signal of signals) {
    const known = kept.get(signal.externalId);
    if (!known) {
      kept.set(signal.externalId, signal);
    } else if (known.source !== signal.source) {
      repeated.push(signal);
    } else if (signal.seq > known.seq) {
      kept.set(signal.externalId, signal);
    }
  }
  const others = repeated.length > 0 ? newestOfEach(repeated) : repeated;
  return [...kept.values(), ...others];
}

function newestPerScope<S extends Signal>(sorted: S[]): S[] {
  const limit = readLimit(sorted[0].kind);
  if (sorted.length <= limit) return sorted;
  const counts = new Map<string, number>();
  return sorted
    .reduceRight<S[]>((kept, signal) => {
      const count = (counts.get(signal.scope) ?? 0) + 1;
      counts.set(signal.scope, count);
      if (count <= limit) kept.push(signal);
      return kept;
    }, [])
    .reverse();
}

function tidy<S extends Signal>(signals: S[], eachOnce: boolean): S[] {
  if (signals.length === 0) return signals;
  const things = eachOnce ? signals : newestOfEach(signals);
  return newestPerScope(inTimeOrder(things));
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

/** What is known about signals before they are looked at. @public */
export type SignalsGiven = {
  /** Nothing is there twice, as where the identity of a signal is a key; finding out costs as much as putting them in order. */
  eachOnce?: boolean;
};

/**
 * Signals by kind, in order of event time, each thing once, at most the newest 500 per scope and kind. Neither the order
 * of the signals nor repeated ones make a difference.
 * @public
 */
export function toEvidence(
  signals: readonly Signal[],
  { eachOnce = false }: SignalsGiven = {},
): Evidence {
  const lists = byKind(signals);
  return {
    runs: tidy(lists.ci_run, eachOnce),
    stages: tidy(lists.ci_stage, eachOnce),
    pushes: tidy(lists.push, eachOnce),
    branches: tidy(lists.branch, eachOnce),
    changes: tidy(lists.change, eachOnce),
    reviews: tidy(lists.review, eachOnce),
    deployments: tidy(lists.deployment, eachOnce),
    approvals: tidy(lists.approval, eachOnce),
    incidents: tidy(lists.incident, eachOnce),
    artifacts: tidy(lists.artifact, eachOnce),
    testReports: tidy(lists.test_report, eachOnce),
    environments: tidy(lists.environment, eachOnce),
    gitopsSyncs: tidy(lists.gitops_sync, eachOnce),
    trainingRuns: tidy(lists.training_run, eachOnce),
  };
}
