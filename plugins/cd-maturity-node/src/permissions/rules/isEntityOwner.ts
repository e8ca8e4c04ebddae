import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { maturityResourceRef } from '../resource';
import { lowerCase } from './lowerCase';

/** Allow entities that one of the claims owns. @public */
export const isEntityOwner = createPermissionRule({
  name: 'IS_ENTITY_OWNER',
  description: 'Allow entities that one of the claims owns',
  resourceRef: maturityResourceRef,
  paramsSchema: z.object({
    claims: z.array(z.string()).describe('Refs of a user and its groups'),
  }),
  apply: (resource, { claims }) =>
    resource.owner !== undefined && lowerCase(claims).includes(resource.owner),
  toQuery: ({ claims }) => ({ key: 'owner', values: lowerCase(claims) }),
});
