import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { maturityResourceRef } from '../resource';
import { lowerCase } from './lowerCase';

/** Allow entities that the given groups or users own, whoever asks. @public */
export const hasOwner = createPermissionRule({
  name: 'HAS_OWNER',
  description: 'Allow entities that the given groups or users own',
  resourceRef: maturityResourceRef,
  paramsSchema: z.object({
    owners: z.array(z.string()).describe('Full refs of groups or users'),
  }),
  apply: (resource, { owners }) =>
    resource.owner !== undefined && lowerCase(owners).includes(resource.owner),
  toQuery: ({ owners }) => ({ key: 'owner', values: lowerCase(owners) }),
});
