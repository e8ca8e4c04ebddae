import { Config } from '@backstage/config';
import {
  problemOf,
  ScopeContext,
  SourceConnection,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { jobOf, pathOfJob, readFrom } from './api';
import { Instance, instancesOf } from './instances';
import { pollBuilds } from './poll';

async function readJob(instances: readonly Instance[], context: ScopeContext) {
  const { instance, job } = jobOf(instances, context.scope);
  const path = `${pathOfJob(job)}/api/json`;
  await readFrom(instance, path, 'fullName', z.object({}), context);
}

/** Asks the API of every server. */
export const createJenkinsConnection = (
  instances: readonly Instance[],
): SourceConnection => ({
  poll: context => pollBuilds(instances, context),
  check: context => problemOf(() => readJob(instances, context)),
});

/** The connection that is configured; none without a server. */
export function connectionOf(config: Config): SourceConnection | undefined {
  const instances = instancesOf(config);
  return instances.length > 0 ? createJenkinsConnection(instances) : undefined;
}
