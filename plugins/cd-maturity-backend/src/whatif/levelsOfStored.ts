import {
  applicability,
  CompiledModel,
  MetricReading,
  scoreLevel,
} from 'backstage-plugin-cd-maturity-common';
import { JudgedBy, StoredReadings } from '../store/metricValues';

/** Rank; null when unrated; undefined when the model is not for the entity. */
export type Level = number | null | undefined;

/** Of tens of thousands of entities: one object filled in place, because building it of pairs took as long as a model. */
function metricsOf(
  readings: StoredReadings,
  figures: Record<string, MetricReading>,
): Record<string, MetricReading> {
  const metrics: Record<string, MetricReading> = {};
  for (const id of Object.keys(readings)) {
    metrics[id] = readings[id].reading;
  }
  return Object.assign(metrics, figures);
}

/** What each model says by stored evidence alone; an absent model is for nobody. */
export function levelsOfStored(
  models: ReadonlyArray<CompiledModel | undefined>,
  { readings, evidence }: JudgedBy,
): Level[] {
  const { facts, aliveRoles, said } = evidence;
  const subject = { ...evidence.subject, facts };
  const metrics = metricsOf(readings, evidence.figures);
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
