import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  addDays,
  CompiledModel,
  dayOf,
  Decision,
  DecisionRecord,
  DecisionRequest,
  explainPractices,
  Instant,
  moveDecision,
  UNDECIDED,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { randomUUID } from 'node:crypto';
import { readScore } from '../entity/readEntityMaturity';
import { openExemption } from '../exemptions/openExemption';
import { ExemptionDeps } from '../exemptions/types';
import { checkVersion, StaleStateError } from '../service/StaleStateError';
import { DecisionKey, putDecision, readDecision } from '../store/decisions';
import { insertDispute, withdrawDispute } from '../store/disputes';
import { markDirty } from '../store/dirty';
import { readLiveExemptions } from '../store/exemptions';
import { addPeopleEvents } from '../store/peopleEvents';
import { StoredScore } from '../store/scores';
import { toDecision } from './toDecision';
import { toEvent } from './toEvent';

export type DecideDeps = ExemptionDeps;
export type DecideOn = {
  entityRef: string;
  owner?: string;
  model?: string;
  practiceId: string;
  decision: DecisionRequest;
  by: string;
  at: Instant;
};

/** The platform team gets the reading as the owner saw it. */
async function openDispute(
  tx: Knex,
  key: DecisionKey,
  request: DecideOn & { decision: { action: 'dispute' } & DecisionRequest },
  around: { compiled: CompiledModel; stored: StoredScore },
): Promise<void> {
  const { decision, by, at } = request;
  if (decision.action !== 'dispute') {
    return;
  }
  const [reading] = explainPractices(
    around.compiled,
    around.stored.score.practices.filter(({ id }) => id === key.practiceId),
  );
  const id = randomUUID();
  await insertDispute(tx, {
    ...key,
    id,
    note: decision.note,
    evidence: decision.evidence,
    reading: {
      status: reading.status,
      ...(reading.basis ? { basis: reading.basis } : {}),
      evaluatedAt: new Date(around.stored.evaluatedAt).toISOString(),
      clauses: reading.clauses,
    },
    raisedBy: by,
    raisedAt: at,
    state: 'open',
  });
  await addPeopleEvents(tx, [
    {
      subject: 'dispute',
      ref: key.entityRef,
      at,
      event: 'raise',
      actor: by,
      content: { id, practiceId: key.practiceId, note: decision.note },
    },
  ]);
}

async function takeDisputeBack(
  tx: Knex,
  key: DecisionKey,
  { by, at }: DecideOn,
): Promise<void> {
  const { entityRef: ref, practiceId } = key;
  const withdrawn = await withdrawDispute(tx, key, { by, at });
  await addPeopleEvents(
    tx,
    withdrawn.map(id => ({
      subject: 'dispute',
      ref,
      at,
      event: 'withdrawn',
      actor: by,
      content: { id, practiceId },
    })),
  );
}

/** What an owner declines is for an approver to decide: whether it does not apply, or is let be for a while. */
async function proposeExemption(
  tx: Knex,
  deps: DecideDeps,
  key: DecisionKey,
  request: DecideOn,
): Promise<void> {
  const { decision, by, at, owner } = request;
  if (decision.action !== 'decline' || decision.reason === 'later') {
    return;
  }
  const live = await readLiveExemptions(tx, [key.entityRef]);
  const isAskedFor = live.some(
    ({ model, practiceId }) =>
      model === key.model && practiceId === key.practiceId,
  );
  if (isAskedFor) {
    return;
  }
  await openExemption(tx, deps, {
    ...key,
    owner,
    effect: decision.reason === 'not-relevant' ? 'not-applicable' : 'exempt',
    reason: decision.note,
    evidence: decision.evidence,
    until: decision.until ?? addDays(dayOf(at), deps.config.exemptions.maxDays),
    by,
    at,
  });
}

async function followUp(
  tx: Knex,
  deps: DecideDeps,
  key: DecisionKey,
  request: DecideOn,
  moved: {
    current: DecisionRecord;
    compiled: CompiledModel;
    stored: StoredScore;
  },
): Promise<void> {
  if (moved.current.state === 'disputed') {
    await takeDisputeBack(tx, key, request);
  }
  if (request.decision.action === 'dispute') {
    await openDispute(
      tx,
      key,
      { ...request, decision: request.decision },
      moved,
    );
  }
  await proposeExemption(tx, deps, key, request);
}

/** Writes down what an owner says to a recommendation, with what follows from it, in one transaction. */
export async function decide(
  deps: DecideDeps,
  request: DecideOn,
): Promise<Decision> {
  const { entityRef, practiceId, by, at } = request;
  const { compiled, stored } = await readScore(
    deps.db,
    deps.models,
    entityRef,
    request.model,
  );
  const model = compiled.model.metadata.id;
  if (!compiled.byId.has(practiceId)) {
    throw new NotFoundError(`Model '${model}' has no practice '${practiceId}'`);
  }
  const key = { entityRef, model, practiceId };
  const isOpen = stored.openSince[practiceId] !== undefined;
  return deps.db.transaction(async tx => {
    const known = await readDecision(tx, key);
    if (!isOpen && !known) {
      throw new ConflictError(
        `'${practiceId}' is no open recommendation of ${entityRef}`,
      );
    }
    const current = known ?? UNDECIDED;
    checkVersion(request.decision.version, toDecision(current));
    const event = toEvent(request.decision, { by, at });
    const move = moveDecision(current, event);
    if (move.status === 'refused') {
      throw new StaleStateError(move.reason, toDecision(current));
    }
    if (!(await putDecision(tx, key, event, move.next))) {
      const newer = (await readDecision(tx, key)) ?? current;
      throw new StaleStateError(
        'Somebody else decided at the same time',
        toDecision(newer),
      );
    }
    await followUp(tx, deps, key, request, { current, compiled, stored });
    // What to fix first depends on it.
    await markDirty(tx, [entityRef], { cause: 'request', dueAt: at });
    return toDecision(move.next);
  });
}
