import {
  CiStage,
  Outcome,
  Push,
  State,
} from 'backstage-plugin-cd-maturity-common';

export type Progress = { state: State; outcome: Outcome };

const under = (state: State): Progress => ({ state, outcome: 'unknown' });
const ended = (outcome: Outcome): Progress => ({ state: 'done', outcome });

const WORDS = new Map<string, Progress>([
  ['SUCCESSFUL', ended('success')],
  ['PASSED', ended('success')],
  ['FAILED', ended('failure')],
  ['ERROR', ended('failure')],
  ['STOPPED', ended('cancelled')],
  ['CANCELLED', ended('cancelled')],
  ['EXPIRED', ended('skipped')],
  ['NOT_RUN', ended('skipped')],
  ['COMPLETED', ended('unknown')],
  ['PENDING', under('queued')],
  ['UNKNOWN', under('unknown')],
  ['INPROGRESS', under('running')],
  ['IN_PROGRESS', under('running')],
  ['RUNNING', under('running')],
  ['PAUSED', under('waiting')],
  ['HALTED', under('waiting')],
]);

/** What words of Bitbucket say, from the most general to the most special: state, stage, result. */
export function progressOf(...words: Array<string | undefined>): Progress {
  const known = words.flatMap(
    word => WORDS.get(word?.toUpperCase() ?? '') ?? [],
  );
  return known.at(-1) ?? under('unknown');
}

/** Bots and builds push as users too; the name is all there is. */
export const isBotName = (login: string) => /\[bot\]$|[-_]bot$/.test(login);

export const isNoCommit = (hash: string) => /^0+$/.test(hash);

/** The limit of the contract. */
export const MOST_COMMITS = 2048;

export type PushedCommit = Push['commits'][number];

/** No start of what never ran, and no end before the start. */
export function orderedTimes(
  { state, outcome }: Progress,
  started: number | undefined,
  finished: number | undefined,
): Pick<CiStage, 'startedAt' | 'finishedAt'> {
  const finishedAt = state === 'done' ? finished : undefined;
  const hasRun =
    state === 'running' || (state === 'done' && outcome !== 'skipped');
  const startedAt =
    hasRun && !(started && finishedAt && started > finishedAt)
      ? started
      : undefined;
  return { startedAt, finishedAt };
}
