import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { maturityResourceRef } from '../resource';
import { lowerCase } from './lowerCase';

/** Allow entities with at least one of the given tags. @public */
export const hasTag = createPermissionRule({
  name: 'HAS_TAG',
  description: 'Allow entities with at least one of the given tags',
  resourceRef: maturityResourceRef,
  paramsSchema: z.object({
    tags: z.array(z.string()).describe('Tags as the catalog has them'),
  }),
  apply: (resource, { tags }) =>
    lowerCase(tags).some(tag => resource.tags.includes(tag)),
  toQuery: ({ tags }) => ({ key: 'tags', values: lowerCase(tags) }),
});
