import {
  applicability,
  CompiledModel,
  MetricReading,
  Score,
  scoreEntity,
} from 'backstage-plugin-cd-maturity-common';
import { JudgedBy } from '../store/metricValues';

/** What a model says by stored evidence alone; undefined when it is not for the entity. */
export function scoreStored(
  compiled: CompiledModel,
  { readings, evidence }: JudgedBy,
): Score | undefined {
  const { subject, facts, figures, aliveRoles, said } = evidence;
  const { applies, conditions, notApplicable } = applicability(compiled, {
    ...subject,
    facts,
  });
  if (!applies) {
    return undefined;
  }
  const measured: Record<string, MetricReading> = Object.fromEntries(
    Object.entries(readings).map(([id, { reading }]) => [id, reading]),
  );
  return scoreEntity(compiled, {
    conditions,
    notApplicable,
    facts,
    metrics: { ...measured, ...figures },
    aliveRoles,
    ...(said[compiled.model.metadata.id] ?? { answers: {}, exemptions: [] }),
  });
}
