import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { maturityResourceRef } from '../resource';
import { lowerCase } from './lowerCase';

/** Allow entities of the given systems. @public */
export const hasSystem = createPermissionRule({
  name: 'HAS_SYSTEM',
  description: 'Allow entities of the given systems',
  resourceRef: maturityResourceRef,
  paramsSchema: z.object({
    systems: z.array(z.string()).describe('Full refs of systems'),
  }),
  apply: (resource, { systems }) =>
    resource.system !== undefined &&
    lowerCase(systems).includes(resource.system),
  toQuery: ({ systems }) => ({ key: 'system', values: lowerCase(systems) }),
});
