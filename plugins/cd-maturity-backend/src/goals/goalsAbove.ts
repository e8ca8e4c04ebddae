import {
  effectiveGoal,
  GoalOrigin,
  MaturityModel,
} from 'backstage-plugin-cd-maturity-common';
import { GroupTree } from '../catalog/GroupTree';
import { EntityRecord } from '../store/entities';
import { StoredGoal } from '../store/goals';

type Placed = Pick<EntityRecord, 'entityRef' | 'owner' | 'system'> & {
  kind: string;
};

/** Refs whose goal an entity inherits, the nearest first: its system, its owner, the groups above. */
export function refsAbove(entity: Placed, tree: GroupTree): string[] {
  const group = entity.kind === 'group' ? entity.entityRef : entity.owner;
  const chain = group ? tree.withAncestors(group) : [];
  return [...(entity.system ? [entity.system] : []), ...chain].filter(
    ref => ref !== entity.entityRef,
  );
}

/** The goal that holds for an entity by one model. */
export function goalOf(
  model: MaturityModel,
  entity: EntityRecord,
  goals: readonly StoredGoal[],
  above: readonly string[],
): GoalOrigin {
  const ofModel = goals.filter(goal => goal.model === model.metadata.id);
  return effectiveGoal(
    model,
    {
      entityRef: entity.entityRef,
      annotations: entity.snapshot.subject.annotations,
    },
    new Map(ofModel.map(({ ref, goal }) => [ref, goal])),
    above,
  );
}
