import {
  JsonApi,
  PollContext,
  pollInSections,
} from 'backstage-plugin-cd-maturity-node';
import { PollSource } from './pollSource';
import { identityOf, readProject } from './project';
import { deployments } from './sections/deployments';
import { incidents } from './sections/incidents';
import { mergeRequests } from './sections/mergeRequests';
import { pipelines } from './sections/pipelines';
import { pushes } from './sections/pushes';
import { releases } from './sections/releases';

/** Keeps everything of a project that changed, in the shape of the webhooks about it. */
export async function pollProject(
  api: JsonApi,
  context: PollContext,
  pathOrNumber: string,
): Promise<void> {
  const project = await readProject(api, pathOrNumber);
  const { since, incidentLabels } = context;
  await context.identify(identityOf(project));
  await pollInSections(context, tags => {
    const source: PollSource = {
      api,
      path: `/projects/${project.id}`,
      project,
      since,
      tags,
      incidentLabels,
    };
    return [
      pushes,
      mergeRequests,
      pipelines,
      deployments,
      releases,
      incidents,
    ].map(section => section(source));
  });
}
