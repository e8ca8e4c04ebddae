import { JsonApi } from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';

const repository = z.object({
  id: z.number(),
  full_name: z.string(),
  html_url: z.string(),
  default_branch: z.string(),
  has_issues: z.boolean().default(true),
});

export type PolledRepository = z.output<typeof repository>;

/** `acme/payments` of the scope `github.com/acme/payments`, ready to stand in a path. */
export const pathOfScope = (scope: string) =>
  `/repos/${scope.split('/').slice(1).map(encodeURIComponent).join('/')}`;

/** The repository as webhooks carry it, without what changes with every push: that would make each delivery a new one. */
export const readRepository = (
  api: JsonApi,
  path: string,
): Promise<PolledRepository> => api.read(path, repository);
