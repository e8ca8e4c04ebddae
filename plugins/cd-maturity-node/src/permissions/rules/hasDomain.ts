import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { maturityResourceRef } from '../resource';
import { lowerCase } from './lowerCase';

/** Allow entities of the given domains. @public */
export const hasDomain = createPermissionRule({
  name: 'HAS_DOMAIN',
  description: 'Allow entities of the given domains',
  resourceRef: maturityResourceRef,
  paramsSchema: z.object({
    domains: z.array(z.string()).describe('Full refs of domains'),
  }),
  apply: (resource, { domains }) =>
    resource.domain !== undefined &&
    lowerCase(domains).includes(resource.domain),
  toQuery: ({ domains }) => ({ key: 'domain', values: lowerCase(domains) }),
});
