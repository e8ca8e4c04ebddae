import {
  applicability,
  CompiledModel,
  defaultMetricOptions,
  Deployment,
  Instant,
  measure,
  MetricContext,
  requiredWindows,
  scoreEntity,
  Signal,
  signalFacts,
  toEvidence,
  watchedSince,
} from 'backstage-plugin-cd-maturity-common';
import { heapAfterGc } from '../measure/heapAfterGc';
import { perSecond } from '../measure/perSecond';
import { spentInRounds } from '../measure/spent';
import { rates } from '../report/rates';
import { AS_OF } from '../seed/asOf';
import { cdModel } from '../seed/model';
import { SIGNALS_PER_ENTITY, signalsOf } from '../seed/signals';
import { PartOptions, PartResult } from '../types';

const ROUNDS = 3;
type Windows = ReturnType<typeof requiredWindows>;

function contextOf(signals: Signal[], asOf: Instant): MetricContext {
  // As from the store, where the identity of a signal is a key.
  const evidence = toEvidence(signals, { eachOnce: true });
  return {
    asOf,
    evidence,
    watchedSince: watchedSince(evidence),
    options: defaultMetricOptions,
  };
}

const tierOf = ({ tier }: Deployment) => tier;

function judge(compiled: CompiledModel, windows: Windows, signals: Signal[]) {
  const context = contextOf(signals, AS_OF);
  const facts = signalFacts(context);
  const tiers = context.evidence.deployments.map(tierOf);
  const { conditions, notApplicable } = applicability(compiled, {
    kind: 'Component',
    type: 'service',
    lifecycle: 'production',
    tags: [],
    relationTypes: ['ownedBy'],
    dependsOnResourceTypes: [],
    annotations: {},
    seenTiers: [...new Set(tiers)],
    facts,
    configured: [],
  });
  return scoreEntity(compiled, {
    conditions,
    notApplicable,
    exemptions: [],
    metrics: measure(context, windows),
    facts,
    answers: {},
    aliveRoles: Object.keys(context.watchedSince),
  });
}

/** From signals to a score, in memory. */
export async function metrics({
  entities = 2_000,
}: PartOptions): Promise<PartResult> {
  const compiled = cdModel();
  const windows = requiredWindows([compiled], compiled.dictionary);
  const levels = new Set<number>();
  const lists = Array.from({ length: entities }, (_, index) =>
    signalsOf(index, AS_OF),
  );
  // What seeding left behind is no cost of measuring. Once only: each such collection drops compiled code as well.
  heapAfterGc();
  const time = await spentInRounds(ROUNDS, () => {
    for (const signals of lists) {
      levels.add(judge(compiled, windows, signals).level);
    }
  });
  const signals = entities * SIGNALS_PER_ENTITY;
  return {
    part: 'metrics',
    work: `evidence, ${
      Object.keys(windows).length
    } figures and score of ${entities} entities × ${SIGNALS_PER_ENTITY} signals, in memory, one core, median of ${ROUNDS} rounds`,
    figures: [
      ...rates('metrics and scoring', entities, time),
      {
        name: 'signals, by the processor',
        value: perSecond(signals, time.cpuMs),
        unit: 'signals/s',
      },
      { name: 'levels given', value: levels.size, unit: 'different' },
    ],
  };
}
