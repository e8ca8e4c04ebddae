import {
  CompiledModel,
  DecisionRecord,
  EntityMaturity,
  explainPractices,
  GoalOrigin,
  overallTarget,
} from 'backstage-plugin-cd-maturity-common';
import { Binding } from '../store/bindings';
import { ScopeRole } from '../store/scopeRoles';
import { StoredScore } from '../store/scores';
import { toDimensions } from './toDimensions';
import { toRecommendations } from './toRecommendations';
import { toSources } from './toSources';

const iso = (at: number) => new Date(at).toISOString();

/** What the page shows of an entity; who may decide is added by whoever knows the reader. */
export type MaturityWithoutRights = Omit<EntityMaturity, 'rights'>;

function describeModel(compiled: CompiledModel): EntityMaturity['model'] {
  const { metadata, belowFirst, levels } = compiled.model;
  return {
    id: metadata.id,
    title: metadata.title,
    version: metadata.version,
    guidance: metadata.guidance,
    belowFirst: belowFirst.title,
    levels: levels.map(({ rank, id, title, summary }) => ({
      rank,
      id,
      title,
      summary,
    })),
  };
}

export function toEntityMaturity(
  compiled: CompiledModel,
  stored: StoredScore,
  around: {
    decisions: ReadonlyMap<string, DecisionRecord>;
    bindings: readonly Binding[];
    scopeRoles: readonly ScopeRole[];
    /** Models that judged the entity. */
    models: readonly CompiledModel[];
    goal: GoalOrigin;
  },
): MaturityWithoutRights {
  const { score, published } = stored;
  const { pending } = published;
  const unrated = published.level === null;
  return {
    entityRef: stored.entityRef,
    model: describeModel(compiled),
    models: around.models.map(({ model }) => ({
      id: model.metadata.id,
      title: model.metadata.title,
    })),
    level: published.level,
    potential: score.potential,
    progress: score.progress,
    percentToNext: unrated ? null : score.percentToNext,
    unrated,
    bottleneck: score.bottleneck,
    target: {
      level: overallTarget(compiled.model, around.goal),
      from: around.goal.from,
      ...(around.goal.from === 'goal' ? { setOn: around.goal.ref } : {}),
    },
    ...(stored.withoutExemptions
      ? { withoutExemptions: stored.withoutExemptions }
      : {}),
    ...(pending
      ? { pending: { level: pending.level, publishAt: iso(pending.publishAt) } }
      : {}),
    confidence: score.confidence,
    breadth: score.breadth,
    dimensions: toDimensions(compiled, score),
    practices: explainPractices(compiled, score.practices),
    recommendations: toRecommendations(score, around.decisions),
    sources: toSources(around.bindings, around.scopeRoles),
    freshness: {
      evaluatedAt: iso(stored.evaluatedAt),
      ...(stored.newestSignalAt === undefined
        ? {}
        : { newestSignalAt: iso(stored.newestSignalAt) }),
    },
  };
}
