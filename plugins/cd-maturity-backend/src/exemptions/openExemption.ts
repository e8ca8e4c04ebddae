import { isDatabaseConflictError } from '@backstage/backend-plugin-api';
import { ConflictError, InputError } from '@backstage/errors';
import {
  dayOf,
  isInForce,
  matchesGlob,
  moveExemption,
  whyNotUntil,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { randomUUID } from 'node:crypto';
import { markDirty } from '../store/dirty';
import {
  countLiveOf,
  insertExemption,
  readLiveExemptions,
  StoredExemption,
} from '../store/exemptions';
import { addPeopleEvents } from '../store/peopleEvents';
import { readTitles } from '../store/titles';
import { exemptionRequested } from '../telling/news/exemptionNews';
import { tell } from '../telling/tell';
import { ExemptionDeps, OpenExemption } from './types';

/** One at a time; what holds is continued by a renewal and not by another one. */
function checkOthers(
  live: readonly StoredExemption[],
  { model, practiceId, renews, at }: OpenExemption,
): void {
  const same = live.filter(
    other => other.model === model && other.practiceId === practiceId,
  );
  if (same.some(({ state }) => state === 'requested')) {
    throw new ConflictError(`An exemption from '${practiceId}' is asked for`);
  }
  const held = same.find(other => isInForce(other, at));
  if (held && held.id !== renews) {
    throw new ConflictError(
      `An exemption from '${practiceId}' holds until ${held.until}; renew it with renews: ${held.id}`,
    );
  }
  if (renews !== undefined && held?.id !== renews) {
    throw new InputError(
      `Invalid field 'renews': no exemption ${renews} from '${practiceId}' holds`,
    );
  }
}

async function checkCap(
  tx: Knex,
  { config }: Pick<ExemptionDeps, 'config'>,
  { owner, at, renews }: OpenExemption,
): Promise<void> {
  const { maxPerTeam } = config.exemptions;
  if (maxPerTeam === undefined || !owner || renews !== undefined) {
    return;
  }
  if ((await countLiveOf(tx, owner, at)) >= maxPerTeam) {
    throw new ConflictError(
      `${owner} has ${maxPerTeam} exemptions and requests, as many as cdMaturity.exemptions.maxPerTeam allows`,
    );
  }
}

function approvedByConfiguration(
  exemption: StoredExemption,
  deps: ExemptionDeps,
): StoredExemption | undefined {
  const isChosen = deps.config.exemptions.autoApprove.some(glob =>
    matchesGlob(glob, exemption.practiceId),
  );
  if (!isChosen) {
    return undefined;
  }
  const move = moveExemption(exemption, {
    type: 'approve',
    at: exemption.requestedAt,
    note: 'by configuration',
  });
  return move.status === 'moved'
    ? { ...move.next, owner: exemption.owner }
    : undefined;
}

async function tellApprovers(
  tx: Knex,
  { models, config }: ExemptionDeps,
  exemption: StoredExemption,
): Promise<void> {
  const { entityRef } = exemption;
  const titles = await readTitles(tx, [entityRef]);
  await tell(
    tx,
    exemptionRequested(
      models,
      titles.get(entityRef) ?? entityRef,
      exemption,
      config.exemptions.approvers,
    ),
  );
}

/** Writes a request for an exemption; those that the configuration approves hold at once. */
export async function openExemption(
  tx: Knex,
  deps: ExemptionDeps,
  request: OpenExemption,
): Promise<StoredExemption> {
  const { by, at, ...asked } = request;
  const whyNot = whyNotUntil(request.until, {
    today: dayOf(at),
    maxDays: deps.config.exemptions.maxDays,
  });
  if (whyNot) {
    throw new InputError(`Invalid field 'until': ${whyNot}`);
  }
  checkOthers(await readLiveExemptions(tx, [request.entityRef]), request);
  await checkCap(tx, deps, request);
  const requested: StoredExemption = {
    ...asked,
    id: randomUUID(),
    state: 'requested',
    requestedBy: by,
    requestedAt: at,
    version: 1,
  };
  const exemption = approvedByConfiguration(requested, deps) ?? requested;
  try {
    await insertExemption(tx, exemption);
  } catch (error) {
    if (isDatabaseConflictError(error)) {
      throw new ConflictError(
        `An exemption from '${request.practiceId}' is asked for`,
      );
    }
    throw error;
  }
  const { entityRef: ref } = exemption;
  const content = { id: exemption.id, practiceId: exemption.practiceId };
  await addPeopleEvents(tx, [
    { subject: 'exemption', ref, at, event: 'request', actor: by, content },
    ...(exemption.state === 'approved'
      ? [{ subject: 'exemption', ref, at, event: 'approve', content } as const]
      : []),
  ]);
  if (exemption.state === 'approved') {
    await markDirty(tx, [ref], { cause: 'exemption', dueAt: at });
  } else {
    await tellApprovers(tx, deps, exemption);
  }
  return exemption;
}
