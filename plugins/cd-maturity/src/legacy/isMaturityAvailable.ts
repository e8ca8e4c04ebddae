import { Entity } from '@backstage/catalog-model';

/** Whether an entity has a maturity tab; for `EntityLayout.Route` and `EntitySwitch`. @public */
export const isMaturityAvailable = (entity: Entity): boolean =>
  entity.kind.toLowerCase() === 'component';
