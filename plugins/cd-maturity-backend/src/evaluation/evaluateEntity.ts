import {
  Evidence,
  Instant,
  measure,
  MetricContext,
  MetricReading,
  ModelSubject,
  signalFacts,
} from 'backstage-plugin-cd-maturity-common';
import { goalOf } from '../goals/goalsAbove';
import { ModelSet } from '../models/ModelSet';
import { StoredEvidence } from '../store/metricValues';
import { allReadings, readingOf, StoredReadings } from '../store/readings';
import { entityEvidence } from './entityEvidence';
import { Judgement, judgeModel } from './judgeModel';
import { goalFacts } from './goalFacts';
import { productFigures } from './productFigures';
import {
  hasValue,
  keepWhileSilent,
  pushedFacts,
  pushedReadings,
} from './readings';
import { aliveRoles, BoundRole, boundRoles, watchedSince } from './roles';
import { EntityInput, EvaluationContext } from './types';

/** All that an evaluation says of one entity. */
export type EntityResult = {
  readings: StoredReadings;
  /** What else a changed model needs to judge again. */
  evidence: StoredEvidence;
  judgements: Judgement[];
};

/** What metrics read. Also used to draw trends, so that they agree with the figures. */
export function metricContext(
  input: EntityInput,
  context: EvaluationContext,
): MetricContext {
  return {
    asOf: context.asOf,
    evidence: entityEvidence(input, context),
    ownership: input.ownership,
    watchedSince: watchedSince(boundRoles(input.bindings, input.scopeRoles)),
    siblingDeployedShas: input.siblingDeployedShas,
    corrections: input.corrections,
    options: context.metricOptions,
  };
}

function newestOf(
  input: EntityInput,
  roles: readonly BoundRole[],
): Instant | undefined {
  const bound = new Set(input.bindings.map(({ scopeKey }) => scopeKey));
  const spoken = new Set(roles.map(({ role }) => role));
  const times = input.scopeRoles
    .filter(({ scopeKey, role }) => bound.has(scopeKey) && spoken.has(role))
    .map(({ lastAt }) => lastAt);
  return times.length > 0 ? Math.max(...times) : undefined;
}

function seenTiers(evidence: Evidence): string[] {
  return [...new Set(evidence.deployments.map(({ tier }) => tier))].sort();
}

/**
 * Figures that are not what was measured: pushed, counted from the catalog, or about the product itself. What was
 * measured here stands before what was pushed about the same thing.
 */
function otherFigures(
  input: EntityInput,
  context: EvaluationContext,
  models: ModelSet,
  roles: readonly BoundRole[],
  readings: StoredReadings,
): Record<string, MetricReading> {
  const figures = pushedReadings(input.pushed, models.dictionary, id =>
    models.samplesNeeded(id),
  );
  for (const id of Object.keys(figures)) {
    const measured = readingOf(readings, id);
    if (measured && hasValue(measured)) {
      delete figures[id];
    }
  }
  for (const [id, value] of Object.entries(input.entity.snapshot.figures)) {
    figures[id] = { value, samples: 1 };
  }
  return Object.assign(figures, productFigures(input, roles, context.asOf));
}

/** Measures and judges one entity. A pure function: the same input gives the same result. */
export function evaluateEntity(
  input: EntityInput,
  context: EvaluationContext,
  models: ModelSet,
): EntityResult {
  const roles = boundRoles(input.bindings, input.scopeRoles);
  const forMetrics = metricContext(input, context);
  const readings = keepWhileSilent(measure(forMetrics, models.windows), {
    stored: input.readings,
    dictionary: models.dictionary,
    roles,
    isAlive: context.isAlive,
    asOf: context.asOf,
  });
  const figures = otherFigures(input, context, models, roles, readings);
  const metrics = Object.assign(allReadings(readings), figures);
  const facts: Record<string, boolean> = {
    ...pushedFacts(input.pushed, models.dictionary),
    ...signalFacts(forMetrics),
    ...input.entity.snapshot.facts,
    ...goalFacts(input, models),
  };
  const subject: ModelSubject = {
    ...input.entity.snapshot.subject,
    seenTiers: seenTiers(forMetrics.evidence),
    facts,
    configured: context.configured,
  };
  const alive = aliveRoles(roles, context.isAlive, context.asOf);
  const judgements = models.models.flatMap(compiled => {
    const { id } = compiled.model.metadata;
    const judgement = judgeModel(compiled, {
      entity: input.entity,
      subject,
      facts,
      metrics,
      aliveRoles: alive,
      previous: input.previous.get(id),
      decisions: input.decisions.filter(({ model }) => model === id),
      newestSignalAt: newestOf(input, roles),
      said: input.said,
      goal: goalOf(compiled.model, input.entity, input.goals, input.above),
      asOf: context.asOf,
    });
    return judgement ? [judgement] : [];
  });
  const { facts: _, ...described } = subject;
  return {
    readings,
    evidence: {
      subject: described,
      facts,
      aliveRoles: alive,
      figures,
      said: Object.fromEntries(
        judgements.map(({ scored, scoring: { answers, exemptions } }) => [
          scored.model,
          { answers, exemptions },
        ]),
      ),
    },
    judgements,
  };
}
