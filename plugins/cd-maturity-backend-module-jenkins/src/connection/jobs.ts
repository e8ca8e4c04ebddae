import { ScopeContext } from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { pathOfJob, readFrom } from './api';
import { Instance } from './instances';

/** A folder of folders of multibranch projects; nobody means more by one name. */
const DEEPEST = 3;

const PRIMARY = 'jenkins.scm.api.metadata.PrimaryInstanceMetadataAction';
const MULTIBRANCH = /MultiBranch/i;

const child = z.looseObject({
  name: z.string(),
  lastBuild: z.object({ timestamp: z.number() }).nullish(),
  jobs: z.array(z.unknown()).nullish(),
  actions: z.array(z.looseObject({}).nullish()).nullish(),
});

const folder = z.object({
  _class: z.string().nullish(),
  jobs: z.array(child).nullish(),
});

const TREE =
  '_class,jobs[name,lastBuild[timestamp],jobs[name],actions[_class]]';

/** A job that has builds, and the multibranch project that it is a branch of. */
export type Job = { fullName: string; project?: string; isPrimary?: boolean };

type Call = Pick<ScopeContext, 'abort' | 'now'>;

/** The jobs that a name stands for: itself, or all below a folder or multibranch project that ran since then. */
export async function* jobsBelow(
  instance: Instance,
  fullName: string,
  since: number,
  call: Call,
  depth = 0,
): AsyncGenerator<Job, void, void> {
  const found = await readFrom(
    instance,
    `${pathOfJob(fullName)}/api/json`,
    TREE,
    folder,
    call,
  );
  if (!found.jobs) {
    yield { fullName };
    return;
  }
  const isMultibranch = MULTIBRANCH.test(found._class ?? '');
  for (const { name, lastBuild, jobs, actions } of found.jobs) {
    const below = `${fullName}/${name}`;
    if (jobs) {
      if (depth < DEEPEST) {
        yield* jobsBelow(instance, below, since, call, depth + 1);
      }
    } else if (!lastBuild || lastBuild.timestamp >= since) {
      yield {
        fullName: below,
        ...(isMultibranch
          ? {
              project: fullName,
              isPrimary: (actions ?? []).some(
                action => action?._class === PRIMARY,
              ),
            }
          : {}),
      };
    }
  }
}
