import { Instant } from 'backstage-plugin-cd-maturity-common';
import { evaluateEntity } from '../evaluation/evaluateEntity';
import { changesOf } from '../evaluation/judgeModel';
import { boundRoles } from '../evaluation/roles';
import { EntityInput, EvaluationContext } from '../evaluation/types';
import { pointOf } from '../history/moveOf';
import { ModelSet } from '../models/ModelSet';
import { LevelMove } from '../store/levelMoves';
import { StoredChange } from '../store/scoreChanges';
import { ScoredEntity } from '../store/scores';
import { weekEnds } from './weekEnds';

/** What an entity was judged by at the end of a week. */
export type Week = { input: EntityInput; context: EvaluationContext };

/** History from before the first evaluation. */
export type Reconstructed = { moves: LevelMove[]; changes: StoredChange[] };

/** The last instant of the week, so that it stands on the week's last day. */
const pointAt = ({ evaluatedAt }: ScoredEntity) => evaluatedAt - 1;

/** Every week is a point, also one in which nothing moved: it was looked at. */
function pointAfter(
  before: ScoredEntity | undefined,
  scored: ScoredEntity,
): LevelMove {
  return {
    ...pointOf(scored, before?.published.level ?? null),
    at: pointAt(scored),
    kind: before ? 'moved' : 'first',
    reconstructed: true,
  };
}

function changesBetween(
  before: ScoredEntity | undefined,
  scored: ScoredEntity,
): StoredChange[] {
  const changes = changesOf(scored.score, scored.published.level, before);
  return changes.length === 0
    ? []
    : [
        {
          entityRef: scored.entity.entityRef,
          model: scored.model,
          modelVersion: scored.modelVersion,
          at: pointAt(scored),
          causes: ['reconstruction'],
          changes,
        },
      ];
}

/** Where real history begins, the computed one ends: what is counted by moves would count the entity twice. */
function endOf(scored: ScoredEntity, at: Instant): LevelMove {
  return {
    ...pointOf(scored, scored.published.level),
    to: null,
    at,
    kind: 'end',
    reconstructed: true,
  };
}

/**
 * The history of an entity at the ends of the last weeks before its real history begins, by each model. A week before
 * anything was heard says nothing.
 */
export function reconstruct(
  weeks: readonly Week[],
  models: ModelSet,
  starts: ReadonlyMap<string, Instant>,
): Reconstructed {
  const moves: LevelMove[] = [];
  const changes: StoredChange[] = [];
  const last = new Map<string, ScoredEntity>();
  const endsOf = new Map(
    [...starts].map(([model, start]) => [model, new Set(weekEnds(start))]),
  );
  for (const { input, context } of weeks) {
    if (boundRoles(input.bindings, input.scopeRoles).length === 0) {
      continue;
    }
    for (const { scored } of evaluateEntity(input, context, models)
      .judgements) {
      const { model, evaluatedAt } = scored;
      if (!endsOf.get(model)?.has(evaluatedAt)) {
        continue;
      }
      moves.push(pointAfter(last.get(model), scored));
      changes.push(...changesBetween(last.get(model), scored));
      last.set(model, scored);
    }
  }
  for (const [model, scored] of last) {
    moves.push(endOf(scored, starts.get(model)!));
  }
  return { moves, changes };
}
