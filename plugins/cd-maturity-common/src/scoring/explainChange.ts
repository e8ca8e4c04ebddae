import {
  ClauseResult,
  DimensionResult,
  PracticeResult,
  PracticeStatus,
  Score,
} from './types';

/** A clause that says something else than before. @public */
export type ClauseChange = {
  /** Position in the model's evidence list. */
  index: number;
  from: Pick<ClauseResult, 'status' | 'actual'>;
  to: Pick<ClauseResult, 'status' | 'actual'>;
};

/** One line of the change log: what changed and, for a practice, why. @public */
export type ScoreChange =
  | { what: 'level'; from: number | null; to: number | null }
  | {
      what: 'dimension';
      id: string;
      from: number | null;
      to: number | null;
    }
  | {
      what: 'practice';
      id: string;
      from: PracticeStatus;
      to: PracticeStatus;
      /** Its clauses that changed, or the practice that covers it now or no longer. */
      clauses: ClauseChange[];
      impliedBy?: { from?: string; to?: string };
    };

/** The parts of a score that the change log compares. @public */
export type Comparable = Pick<
  Score,
  'level' | 'unrated' | 'dimensions' | 'practices'
>;

/**
 * Everything that differs between two scores of one entity by the same model, the largest first. Null stands for unrated
 * or, in a dimension, for not applying.
 * @public
 */
export function explainChange(
  before: Comparable,
  after: Comparable,
): ScoreChange[] {
  return [
    ...levelChange(before, after),
    ...dimensionChanges(before.dimensions, after.dimensions),
    ...practiceChanges(before.practices, after.practices),
  ];
}

function levelChange(before: Comparable, after: Comparable): ScoreChange[] {
  const from = shown(before);
  const to = shown(after);
  return from === to ? [] : [{ what: 'level', from, to }];
}

function dimensionChanges(
  before: readonly DimensionResult[],
  after: readonly DimensionResult[],
): ScoreChange[] {
  const ids = new Set([...before, ...after].map(({ id }) => id));
  return [...ids].flatMap((id): ScoreChange[] => {
    const from = shown(before.find(d => d.id === id));
    const to = shown(after.find(d => d.id === id));
    return from === to ? [] : [{ what: 'dimension', id, from, to }];
  });
}

function shown(
  result: { level: number; unrated: boolean } | undefined,
): number | null {
  return result && !result.unrated ? result.level : null;
}

function practiceChanges(
  before: readonly PracticeResult[],
  after: readonly PracticeResult[],
): ScoreChange[] {
  const earlier = new Map(before.map(practice => [practice.id, practice]));
  return after.flatMap((now): ScoreChange[] => {
    const then = earlier.get(now.id);
    if (!then || then.status === now.status) {
      return [];
    }
    const coverChanged = then.impliedBy !== now.impliedBy;
    return [
      {
        what: 'practice',
        id: now.id,
        from: then.status,
        to: now.status,
        clauses: clauseChanges(then.clauses, now.clauses),
        ...(coverChanged && {
          impliedBy: { from: then.impliedBy, to: now.impliedBy },
        }),
      },
    ];
  });
}

function clauseChanges(
  before: readonly ClauseResult[],
  after: readonly ClauseResult[],
): ClauseChange[] {
  const indexes = [...before, ...after].map(({ index }) => index);
  return [...new Set(indexes)].flatMap((index): ClauseChange[] => {
    const from = says(before.find(c => c.index === index));
    const to = says(after.find(c => c.index === index));
    return from.status === to.status && from.actual === to.actual
      ? []
      : [{ index, from, to }];
  });
}

function says(clause: ClauseResult | undefined): ClauseChange['from'] {
  return { status: clause?.status ?? 'unused', actual: clause?.actual };
}
