import { CiStage, recognise, Recognised, rulesOf } from '../../signals';
import { globMatcher } from '../glob';
import { perContext } from '../perContext';
import { JobCorrection, MetricContext } from '../types';

type Correct = (stage: CiStage) => CiStage;

const union = <T>(some: readonly T[], more: readonly T[]): T[] => [
  ...new Set([...some, ...more]),
];

/** Adds what the patterns of the organisation see in the names of a job and its workflow. */
function byPatterns({ options }: MetricContext): Correct[] {
  const { recognition } = options;
  const added = [recognition.phases, recognition.suites];
  if (added.every(patterns => Object.keys(patterns).length === 0)) return [];
  const rules = rulesOf(recognition);
  const seen = new Map<string, Recognised>();
  return [
    stage => {
      const names = [stage.workflow ?? '', stage.name];
      const key = names.join('\n');
      const found = seen.get(key) ?? recognise(names, rules);
      seen.set(key, found);
      return {
        ...stage,
        phases: union(stage.phases, found.phases),
        suites: union(stage.suites, found.suites),
      };
    },
  ];
}

function byOwner({ job, phases, suites }: JobCorrection): Correct {
  const fits = globMatcher(job);
  return stage =>
    fits(stage.name)
      ? {
          ...stage,
          phases: phases ?? stage.phases,
          suites: suites ?? stage.suites,
        }
      : stage;
}

/** Jobs with what they do: as recognised, then with the patterns of the organisation, then as the owner says. */
export const correctedStages = perContext((context): readonly CiStage[] => {
  const corrections = [
    ...byPatterns(context),
    ...(context.corrections?.jobs ?? []).map(byOwner),
  ];
  const { stages } = context.evidence;
  if (corrections.length === 0) return stages;
  return stages.map(stage =>
    corrections.reduce((corrected, correct) => correct(corrected), stage),
  );
});
