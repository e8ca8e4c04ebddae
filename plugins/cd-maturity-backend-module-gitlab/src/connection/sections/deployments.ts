import {
  IncomingDelivery,
  itemWith,
  orNone,
  PollSection,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { oldestFirst } from '../oldestFirst';
import { asDelivery, PollSource } from '../pollSource';

const listed = itemWith({ id: z.number(), updated_at: z.string() });

const deployment = z.object({
  id: z.number(),
  status: z.string(),
  sha: z.string(),
  ref: z.string().nullish(),
  created_at: z.string(),
  updated_at: z.string(),
  environment: z.object({ name: z.string() }),
  user: z.unknown().optional(),
  deployable: z
    .object({
      id: z.number(),
      web_url: z.string().nullish(),
      finished_at: z.string().nullish(),
      pipeline: z.object({ id: z.number() }).nullish(),
    })
    .nullish(),
  approvals: z.unknown().optional(),
});

const environment = z.object({ name: z.string(), tier: z.string().nullish() });

/** Only the list of environments tells their tiers. */
async function tiersOf({ api, path }: PollSource) {
  const tiers = new Map<string, string | null | undefined>();
  for await (const { items } of api.list(`${path}/environments`, environment)) {
    items.forEach(({ name, tier }) => tiers.set(name, tier));
  }
  return tiers;
}

type Tiers = Awaited<ReturnType<typeof tiersOf>>;

async function deliveriesOf(
  source: PollSource,
  id: number,
  tiers: Tiers | undefined,
): Promise<IncomingDelivery[]> {
  const found = await source.api.read(
    `${source.path}/deployments/${id}`,
    deployment,
  );
  const { deployable, environment: place } = found;
  return [
    asDelivery('deployment', source, {
      deployment_id: found.id,
      status: found.status,
      status_changed_at: found.updated_at,
      environment: place.name,
      environment_tier: tiers?.get(place.name),
      deployable_id: deployable?.id,
      deployable_url: deployable?.web_url,
      pipeline_id: deployable?.pipeline?.id,
      sha: found.sha,
      ref: found.ref,
      user: found.user,
      created_at: found.created_at,
      // A deployment is touched again long after its end.
      finished_at: deployable?.finished_at,
      approvals: found.approvals,
    }),
  ];
}

/** Deployments with the tiers of their environments and who approved them. */
export const deployments = (source: PollSource): PollSection => {
  let tiers: Promise<Tiers | undefined> | undefined;
  return {
    name: 'deployments',
    pages: at =>
      oldestFirst(source, at, {
        path: '/deployments',
        item: listed,
        async deliveriesOf({ read }) {
          tiers ??= orNone(tiersOf(source));
          return deliveriesOf(source, read.id, await tiers);
        },
      }),
  };
};
