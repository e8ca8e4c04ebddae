import {
  applicability,
  CompiledModel,
  scoreLevel,
} from 'backstage-plugin-cd-maturity-common';
import { JudgedBy } from '../store/metricValues';
import { allReadings } from '../store/readings';

/** Rank; null when unrated; undefined when the model is not for the entity. */
export type Level = number | null | undefined;

/** What each model says by stored evidence alone; an absent model is for nobody. */
export function levelsOfStored(
  models: ReadonlyArray<CompiledModel | undefined>,
  { readings, evidence }: JudgedBy,
): Level[] {
  const { facts, aliveRoles, said } = evidence;
  const subject = { ...evidence.subject, facts };
  const metrics = Object.assign(allReadings(readings), evidence.figures);
  return models.map(compiled => {
    if (!compiled) {
      return undefined;
    }
    const { applies, conditions, notApplicable } = applicability(
      compiled,
      subject,
    );
    if (!applies) {
      return undefined;
    }
    return scoreLevel(compiled, {
      conditions,
      notApplicable,
      facts,
      metrics,
      aliveRoles,
      ...(said[compiled.model.metadata.id] ?? { answers: {}, exemptions: [] }),
    });
  });
}
