import {
  MaturityModel,
  PracticeDto,
  PracticeResult,
  Score,
  SignalDictionary,
  compileModel,
  scoreIfPassed,
} from 'backstage-plugin-cd-maturity-common';

/** Nothing is measured again: results stay as they are, so it is of no matter what a signal means. */
const NO_SIGNALS: SignalDictionary = {
  apiVersion: 'cd-maturity/v1alpha1',
  kind: 'SignalDictionary',
  metadata: { id: 'none', version: '0.0.0', status: 'released' },
  defaults: {
    window: '90d',
    minSamples: 0,
    widen: [],
    maxSamples: 1,
    staleAfter: '1x-window',
    silentAfter: { intervals: 1, failedPolls: 1 },
  },
  eventTypes: {},
  signals: {},
};

/** How the entity would stand, as far as the page draws it. */
export type Imagined = Pick<Score, 'level' | 'unrated' | 'percentToNext'> & {
  dimensions: Array<
    Pick<Score['dimensions'][0], 'id' | 'level' | 'next' | 'progress'>
  >;
};

/** What the page knows about a practice; one that it does not know takes no part. */
const resultOf = (
  id: string,
  practice: PracticeDto | undefined,
): PracticeResult => ({
  id,
  status: practice?.status ?? 'not-applicable',
  basis: practice?.basis,
  open: practice?.open,
  clauses: [],
});

/**
 * How the entity would stand if these practices passed, with all that they cover: by the scorer of the backend, from the
 * results that the page shows.
 */
export const imagine = (
  model: MaturityModel,
  practices: readonly PracticeDto[],
): ((passed: ReadonlySet<string>) => Imagined) => {
  const compiled = compileModel(model, NO_SIGNALS);
  const byId = new Map(practices.map(practice => [practice.id, practice]));
  const results = compiled.practices.map(({ id }) =>
    resultOf(id, byId.get(id)),
  );
  return passed => scoreIfPassed(compiled, results, passed);
};
