import { Instant, Snapshot } from 'backstage-plugin-cd-maturity-common';
import { Judgement } from '../evaluation/judgeModel';

/** Everything that a result depends on, so that it can be reproduced elsewhere. */
export function toSnapshot(
  { scored, scoring }: Judgement,
  asOf: Instant,
): Snapshot {
  const { entity, model, modelVersion } = scored;
  const { type, lifecycle } = entity;
  return {
    about: `${entity.entityRef} by ${model} ${modelVersion} at ${new Date(
      asOf,
    ).toISOString()}`,
    entity: {
      ref: entity.entityRef,
      kind: entity.snapshot.subject.kind,
      ...(type ? { type } : {}),
      ...(lifecycle ? { lifecycle } : {}),
    },
    ...scoring,
  };
}
