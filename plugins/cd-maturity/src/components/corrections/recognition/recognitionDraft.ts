import {
  EntityRecognition,
  Phase,
  RecognitionCorrectionRequest,
  RecognisedJob,
  Suite,
} from 'backstage-plugin-cd-maturity-common';

/** What the owner says a job does, by name. */
export type JobWords = { phases: Phase[]; suites: Suite[] };

export type RecognitionDraft = {
  /** Jobs that the owner changed; the others stay as they are. */
  changed: ReadonlyMap<string, JobWords>;
  absentSuites: Suite[];
  note: string;
};

export const toDraft = ({
  correction,
}: EntityRecognition): RecognitionDraft => ({
  changed: new Map(),
  absentSuites: correction?.absentSuites ?? [],
  note: correction?.note ?? '',
});

/** How a job stands in the form. */
export const wordsOf = (
  job: RecognisedJob,
  { changed }: RecognitionDraft,
): JobWords =>
  changed.get(job.name) ?? { phases: job.phases, suites: job.suites };

const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every(item => b.includes(item));

/** A job that is said to do what it does anyway is not changed. */
export const changeJob = (
  draft: RecognitionDraft,
  job: RecognisedJob,
  words: JobWords,
): RecognitionDraft => {
  const changed = new Map(draft.changed);
  if (isSame(words.phases, job.phases) && isSame(words.suites, job.suites)) {
    changed.delete(job.name);
  } else {
    changed.set(job.name, words);
  }
  return { ...draft, changed };
};

/**
 * What is said now after all that was said before: later corrections win, so one for several jobs by a pattern stays
 * and the changed job gets its own.
 */
export const toRequest = (
  draft: RecognitionDraft,
  { revision, correction }: EntityRecognition,
): RecognitionCorrectionRequest => {
  const before = (correction?.jobs ?? []).filter(
    ({ job }) => !draft.changed.has(job),
  );
  const now = [...draft.changed].map(([job, words]) => ({ job, ...words }));
  return {
    revision,
    jobs: [...before, ...now],
    absentSuites: draft.absentSuites,
    ...(draft.note.trim() ? { note: draft.note.trim() } : {}),
  };
};
