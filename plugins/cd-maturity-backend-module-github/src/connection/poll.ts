import {
  JsonApi,
  PollContext,
  pollInSections,
} from 'backstage-plugin-cd-maturity-node';
import { PollSource } from './pollSource';
import { pathOfScope, readRepository } from './repository';
import { deployments } from './sections/deployments';
import { incidents } from './sections/incidents';
import { pullRequests } from './sections/pullRequests';
import { pushes } from './sections/pushes';
import { releases } from './sections/releases';
import { runs } from './sections/runs';

/** Keeps everything of a repository that changed, in the shape of the webhooks about it. */
export async function pollRepository(
  api: JsonApi,
  context: PollContext,
): Promise<void> {
  const { scope, since, now, incidentLabels } = context;
  const repo = await readRepository(api, pathOfScope(scope));
  const [host] = scope.split('/');
  const present = `${host}/${repo.full_name.toLowerCase()}`;
  await context.identify({ scope: present, id: `${host}/${repo.id}` });
  // Under its present name no question is answered by a redirect.
  const path = pathOfScope(present);
  await pollInSections(context, tags => {
    const source: PollSource = {
      api,
      path,
      repo,
      since,
      now,
      tags,
      incidentLabels,
    };
    return [pushes, pullRequests, runs, deployments, releases, incidents].map(
      section => section(source),
    );
  });
}
