import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  Decision,
  DecisionEvent,
  DecisionRequest,
  Instant,
  moveDecision,
  UNDECIDED,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { ModelSet } from '../models/ModelSet';
import { putDecision, readDecision } from '../store/decisions';
import { markDirty } from '../store/dirty';
import { readScore } from './readEntityMaturity';
import { toDecision } from './toDecision';

function toEvent(
  request: DecisionRequest,
  by: string,
  at: Instant,
): DecisionEvent {
  switch (request.action) {
    case 'acknowledge':
      return { type: 'acknowledge', by, at, note: request.note };
    case 'decline':
      return {
        type: 'decline',
        by,
        at,
        reason: request.reason,
        note: request.note,
      };
    default:
      return { type: 'reopen', by, at };
  }
}

/** Writes down what an owner says to a recommendation. */
export async function decide(
  deps: { db: Knex; models: ModelSet },
  request: {
    entityRef: string;
    model?: string;
    practiceId: string;
    decision: DecisionRequest;
    by: string;
    at: Instant;
  },
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
    const current = await readDecision(tx, key);
    if (!isOpen && !current) {
      throw new ConflictError(
        `'${practiceId}' is no open recommendation of ${entityRef}`,
      );
    }
    const event = toEvent(request.decision, by, at);
    const move = moveDecision(current ?? UNDECIDED, event);
    if (move.status === 'refused') {
      throw new ConflictError(move.reason);
    }
    await putDecision(tx, key, event, move.next);
    // What to fix first depends on it.
    await markDirty(tx, [entityRef], { cause: 'request', dueAt: at });
    return toDecision(move.next);
  });
}
