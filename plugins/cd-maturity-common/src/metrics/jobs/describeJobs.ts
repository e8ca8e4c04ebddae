import { CiStage, eventTime, Instant, Phase, Suite } from '../../signals';
import { globMatcher } from '../glob';
import { correctedStages } from '../readers/correctedStages';
import { JobCorrection, MetricContext, Window } from '../types';
import { isInWindow } from '../window';

/** What a job does, or was recognised to do. @public */
export type JobMeaning = { phases: Phase[]; suites: Suite[] };

/** A job of a pipeline, what it counts as, and who says so. @public */
export type DescribedJob = JobMeaning & {
  name: string;
  workflow?: string;
  /** Times it was seen in the window. */
  runs: number;
  newest: Instant;
  /** What it counts as without the word of the owner. */
  recognised: JobMeaning;
  /** `name`: names of the job and its steps; `patterns`: those of the organisation as well; `owner`: a correction. */
  basis: 'name' | 'patterns' | 'owner';
  /** The glob of the correction that decides. */
  correction?: string;
};

const NOTHING: JobMeaning = { phases: [], suites: [] };

function union(a: JobMeaning, b: JobMeaning): JobMeaning {
  return {
    phases: [...new Set([...a.phases, ...b.phases])],
    suites: [...new Set([...a.suites, ...b.suites])],
  };
}

function size({ phases, suites }: JobMeaning): number {
  return phases.length + suites.length;
}

type Seen = {
  newest: CiStage;
  runs: number;
  named: JobMeaning;
  recognised: JobMeaning;
  meaning: JobMeaning;
};

function lookAt(context: MetricContext, window: Window): Seen[] {
  const recognised = correctedStages({ ...context, corrections: undefined });
  const corrected = correctedStages(context);
  const jobs = new Map<string, Seen>();
  context.evidence.stages.forEach((stage, index) => {
    if (!isInWindow(window, eventTime(stage))) return;
    const key = JSON.stringify([stage.workflow, stage.name]);
    const known = jobs.get(key);
    // Signals are in order of time, so the last is the newest.
    jobs.set(key, {
      newest: stage,
      runs: (known?.runs ?? 0) + 1,
      named: union(known?.named ?? NOTHING, stage),
      recognised: union(known?.recognised ?? NOTHING, recognised[index]),
      meaning: union(known?.meaning ?? NOTHING, corrected[index]),
    });
  });
  return [...jobs.values()];
}

function decidedBy(
  corrections: readonly JobCorrection[],
  name: string,
): string | undefined {
  return corrections.findLast(({ job }) => globMatcher(job)(name))?.job;
}

/** The jobs seen in a window, the most frequent first, with what they count as and why. @public */
export function describeJobs(
  context: MetricContext,
  window: Window,
): DescribedJob[] {
  const corrections = context.corrections?.jobs ?? [];
  return lookAt(context, window)
    .map(({ newest, runs, named, recognised, meaning }): DescribedJob => {
      const correction = decidedBy(corrections, newest.name);
      const byName = size(recognised) > size(named) ? 'patterns' : 'name';
      return {
        name: newest.name,
        ...(newest.workflow === undefined ? {} : { workflow: newest.workflow }),
        runs,
        newest: eventTime(newest),
        ...meaning,
        recognised,
        basis: correction === undefined ? byName : 'owner',
        ...(correction === undefined ? {} : { correction }),
      };
    })
    .sort((a, b) => b.runs - a.runs || (a.name < b.name ? -1 : 1));
}
