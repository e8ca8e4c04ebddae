import {
  answerAs,
  orNone,
  PollContext,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { CircleciApi, PROVIDER } from './api';
import { PolledPipeline, readPipeline } from './pipelines';
import { FoundProject, readProject } from './project';

/** Pipelines that are followed because something of them still waits; the oldest are forgotten first. */
const MOST_OPEN = 100;

const note = z.object({ open: z.array(z.string()) }).catch({ open: [] });
const begun = z.object({
  created_at: z.iso.datetime({ offset: true }).transform(Date.parse),
});

/** A pipeline by its id; undefined when it is gone. */
async function readAgain(
  api: CircleciApi,
  context: PollContext,
  project: FoundProject,
  id: string,
): Promise<PolledPipeline | undefined> {
  const path = `/pipeline/${encodeURIComponent(id)}`;
  const found = async () => {
    const pipeline = await api.read(path, z.looseObject({}), context);
    return readPipeline(api, context, project, pipeline);
  };
  return orNone(found(), ['not-found']);
}

/**
 * Keeps the pipelines of a project, newest first as CircleCI lists them, and then those that were not finished the last
 * time: the list goes by the time when they began.
 */
export async function pollPipelines(
  api: CircleciApi,
  context: PollContext,
): Promise<void> {
  const project = await readProject(api, context);
  const open = new Set(note.parse(context.state ?? {}).open);
  const before = new Set(open);

  const keep = async (pipelines: PolledPipeline[]) => {
    for (const { id, isOpen } of pipelines) {
      before.delete(id);
      open.delete(id);
      if (isOpen) {
        open.add(id);
      }
    }
    await context.keep({
      deliveries: pipelines.flatMap(({ deliveries }) => deliveries),
      state: { open: [...open].slice(-MOST_OPEN) },
    });
  };

  const path = `/project/${project.slug}/pipeline`;
  for await (const page of api.list(path, context)) {
    const recent = page.filter(
      item => answerAs(begun, item, PROVIDER).created_at >= context.since,
    );
    const pipelines: PolledPipeline[] = [];
    for (const item of recent) {
      pipelines.push(await readPipeline(api, context, project, item));
    }
    await keep(pipelines);
    if (recent.length < page.length) {
      break;
    }
  }
  for (const id of before) {
    const pipeline = await readAgain(api, context, project, id);
    if (!pipeline) {
      open.delete(id);
    }
    await keep(pipeline ? [pipeline] : []);
  }
}
