import { JsonApi, orNone, problemOf } from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { pathOfScope, PolledRepository, readRepository } from './repository';

/** What a poll reads, and the permission of a token or an app that it takes. */
const PARTS: ReadonlyArray<{
  path: string;
  permission: string;
  isUsed?(repo: PolledRepository): boolean;
}> = [
  { path: '/activity', permission: 'Contents: read' },
  { path: '/pulls', permission: 'Pull requests: read' },
  { path: '/actions/runs', permission: 'Actions: read' },
  { path: '/deployments', permission: 'Deployments: read' },
  { path: '/releases', permission: 'Contents: read' },
  {
    path: '/issues',
    permission: 'Issues: read',
    isUsed: repo => repo.has_issues,
  },
];

async function missingPermissions(
  api: JsonApi,
  path: string,
  repo: PolledRepository,
): Promise<string[]> {
  const missing = new Set<string>();
  for (const part of PARTS.filter(({ isUsed }) => isUsed?.(repo) ?? true)) {
    const answer = await orNone(
      api.read(path + part.path, z.object({}).or(z.array(z.unknown())), {
        per_page: '1',
      }),
    );
    if (!answer) {
      missing.add(part.permission);
    }
  }
  return [...missing];
}

/** Whether the credentials reach the repository and all that is read of it. */
export async function checkRepository(api: JsonApi, scope: string) {
  const path = pathOfScope(scope);
  let missing: string[] = [];
  const problem = await problemOf(async () => {
    const repo = await readRepository(api, path);
    missing = await missingPermissions(api, path, repo);
  });
  if (problem || missing.length === 0) {
    return problem;
  }
  const permissions = missing.join(', ');
  return {
    problem: `GitHub: the credentials do not reach all of ${scope}`,
    hint: `Grant the token or the app these permissions on the repository: ${permissions}. A classic token needs the scope repo`,
  };
}
