import { createConditionExports } from '@backstage/plugin-permission-node';
import { maturityResourceRef } from './resource';
import { maturityPermissionRules } from './rules';

const exported = createConditionExports({
  resourceRef: maturityResourceRef,
  rules: maturityPermissionRules,
});

/** For permission policies: conditions to build decisions from. @public */
export const maturityConditions = exported.conditions;

/** For permission policies: a decision that holds where the conditions do. @public */
export const createMaturityConditionalDecision =
  exported.createConditionalDecision;
