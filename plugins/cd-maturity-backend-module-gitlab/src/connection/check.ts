import { JsonApi, orNone, problemOf } from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { readProject } from './project';

/** What a poll reads, by the names that GitLab gives these features. */
const PARTS: ReadonlyArray<[feature: string, path: string]> = [
  ['repository', '/repository/branches'],
  ['events', '/events'],
  ['merge requests', '/merge_requests'],
  ['pipelines', '/pipelines'],
  ['deployments', '/deployments'],
  ['releases', '/releases'],
  ['issues', '/issues'],
];

async function closedParts(api: JsonApi, pathOrNumber: string) {
  const { id } = await readProject(api, pathOrNumber);
  const closed: string[] = [];
  for (const [feature, path] of PARTS) {
    const answer = await orNone(
      api.read(`/projects/${id}${path}`, z.array(z.unknown()), {
        per_page: '1',
      }),
    );
    if (!answer) {
      closed.push(feature);
    }
  }
  return closed;
}

/** Whether the credentials reach the project and all that is read of it. */
export async function checkProject(api: JsonApi, pathOrNumber: string) {
  let closed: string[] = [];
  const problem = await problemOf(async () => {
    closed = await closedParts(api, pathOrNumber);
  });
  if (problem || closed.length === 0) {
    return problem;
  }
  return {
    problem: `GitLab: the credentials do not reach all of ${pathOrNumber}: ${closed.join(
      ', ',
    )}`,
    hint: 'The token needs the scope read_api and the role Reporter in the project; a feature that is switched off there can be left so',
  };
}
