import { CiRun, CiStage, Instant } from '../../signals';
import { perContext } from '../perContext';
import { correctedStages } from './correctedStages';
import { those } from '../those';
import { groupBy } from './groupBy';

/** A run that came to a verdict. Cancelled, skipped and neutral ones say neither yes nor no. */
export type FinishedRun = CiRun & {
  finishedAt: Instant;
  outcome: 'success' | 'failure';
};

function isFinished(run: CiRun): run is FinishedRun {
  return (
    run.state === 'done' &&
    run.finishedAt !== undefined &&
    (run.outcome === 'success' || run.outcome === 'failure')
  );
}

/** In order of finish; every attempt. */
export const finishedRuns = perContext(({ evidence }) =>
  evidence.runs.filter(isFinished),
);

const isFirstAttempt = ({ attempt }: CiRun) => attempt === 1;

/** Of each finished run the last attempt. */
const lastAttempts = perContext(context => {
  const runs = finishedRuns(context);
  if (runs.every(isFirstAttempt)) return runs;
  const last = new Map<string, FinishedRun>();
  for (const run of runs) {
    const known = last.get(run.runId);
    if (!known || known.attempt < run.attempt) last.set(run.runId, run);
  }
  return runs.filter(run => last.get(run.runId) === run);
});

const isOnDefaultBranch = ({ onDefaultBranch }: CiRun) => onDefaultBranch;

/** Of each run on the default branch the last attempt, in order of finish. */
export const defaultBranchRuns = perContext(context =>
  lastAttempts(context).filter(isOnDefaultBranch),
);

const isForChange = ({ trigger, onDefaultBranch }: CiRun) =>
  trigger === 'change-request' && !onDefaultBranch;

/** Of each run for a change request the last attempt, in order of finish. */
export const changeRuns = perContext(context =>
  lastAttempts(context).filter(isForChange),
);

/** Newest attempt of each run, finished or not. */
export const runById = perContext(({ evidence }) => {
  const runs = new Map<string, CiRun>();
  for (const run of evidence.runs) {
    const known = runs.get(run.runId);
    if (!known || known.attempt <= run.attempt) runs.set(run.runId, run);
  }
  return runs;
});

const hasVerdict = ({ state, outcome }: CiStage) =>
  state === 'done' && (outcome === 'success' || outcome === 'failure');

/** Jobs that ran to a verdict: a skipped or waiting job shows nothing. */
export const finishedStages = perContext((context): readonly CiStage[] =>
  those(correctedStages(context), hasVerdict),
);

const runOf = ({ runId }: CiStage) => runId;

/** Jobs of each run, whatever became of them. */
export const jobsByRun = perContext(context =>
  groupBy(correctedStages(context), runOf),
);

/** Jobs of each run that ran to a verdict. */
export const stagesByRun = perContext(context => {
  const finished = finishedStages(context);
  return finished === correctedStages(context)
    ? jobsByRun(context)
    : groupBy(finished, runOf);
});
