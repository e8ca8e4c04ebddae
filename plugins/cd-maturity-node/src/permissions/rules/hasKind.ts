import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { maturityResourceRef } from '../resource';
import { lowerCase } from './lowerCase';

/** Allow entities of the given kinds. @public */
export const hasKind = createPermissionRule({
  name: 'HAS_KIND',
  description: 'Allow entities of the given kinds',
  resourceRef: maturityResourceRef,
  paramsSchema: z.object({
    kinds: z.array(z.string()).describe('Kinds, such as Component'),
  }),
  apply: (resource, { kinds }) =>
    resource.kind !== undefined && lowerCase(kinds).includes(resource.kind),
  toQuery: ({ kinds }) => ({ key: 'kind', values: lowerCase(kinds) }),
});
