import { NotFoundError } from '@backstage/errors';
import {
  DecisionHistory,
  DisputeDto,
  FalseReading,
  moveDecision,
} from 'backstage-plugin-cd-maturity-common';
import { z } from 'zod';
import { readScore } from '../entity/readEntityMaturity';
import { titleOf } from '../exemptions/toExemption';
import { PeopleDeps } from '../people/types';
import { Page } from '../service/CdMaturityService';
import { readCursor, writeCursor } from '../service/cursor';
import { StaleStateError } from '../service/StaleStateError';
import { countJudged } from '../store/countJudged';
import {
  putDecision,
  readDecision,
  readDecisionEvents,
} from '../store/decisions';
import { markDirty } from '../store/dirty';
import {
  countDisputes,
  endDispute,
  listDisputes,
  readDispute,
  StoredDispute,
} from '../store/disputes';
import { addPeopleEvents } from '../store/peopleEvents';
import { decide, DecideOn } from './decide';

const DAY_MS = 24 * 3_600_000;
/** How far back false readings are counted. */
const FALSE_READINGS_MS = 365 * DAY_MS;

const idPlace = z.strictObject({ id: z.number() });
const timePlace = z.strictObject({ at: z.number(), id: z.string() });

export type ListDisputes = {
  state: DisputeDto['state'][];
  cursor?: string;
  limit: number;
};
export type ResolveDispute = {
  id: string;
  outcome: 'corrected' | 'confirmed';
  note: string;
  by: string;
};
export type HistoryRequest = {
  entityRef: string;
  model?: string;
  practiceId: string;
  cursor?: string;
  limit: number;
};

/** Decisions of owners and the disputes they raise, without any check of who asks. */
export class DecisionUseCases {
  readonly #deps: PeopleDeps;

  constructor(deps: PeopleDeps) {
    this.#deps = deps;
  }

  async decide(request: Omit<DecideOn, 'at'>) {
    const { entities, clock, onWritten } = this.#deps;
    await entities.judged(request.entityRef);
    const decision = await decide(this.#deps, { ...request, at: clock.now() });
    onWritten();
    return decision;
  }

  async getHistory(request: HistoryRequest): Promise<DecisionHistory> {
    const { db, models, entities } = this.#deps;
    const { entityRef, practiceId, cursor, limit } = request;
    await entities.judged(entityRef);
    const { compiled } = await readScore(db, models, entityRef, request.model);
    const model = compiled.model.metadata.id;
    const events = await readDecisionEvents(
      db,
      { entityRef, model, practiceId },
      { beforeId: readCursor(idPlace, cursor)?.id, limit: limit + 1 },
    );
    const shown = events.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map(({ id: _, at, ...event }) => ({
        ...event,
        at: new Date(at).toISOString(),
      })),
      pageInfo:
        last && events.length > limit
          ? { nextCursor: writeCursor({ id: last.id }) }
          : {},
    };
  }

  async listDisputes(request: ListDisputes): Promise<Page<DisputeDto>> {
    const { state, cursor, limit } = request;
    const found = await listDisputes(this.#deps.db, {
      states: state,
      after: readCursor(timePlace, cursor),
      limit: limit + 1,
    });
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map(dispute => this.#toDto(dispute)),
      ...(last && found.length > limit
        ? { nextCursor: writeCursor({ at: last.raisedAt, id: last.id }) }
        : {}),
    };
  }

  /** Ends a dispute; the recommendation is open again for its owners, and the entity is judged anew. */
  async resolveDispute(request: ResolveDispute): Promise<DisputeDto> {
    const { db, clock, onWritten } = this.#deps;
    const { id, outcome, note, by } = request;
    const at = clock.now();
    const dispute = await db.transaction(async tx => {
      const open = await readDispute(tx, id);
      if (!open) {
        throw new NotFoundError(`No dispute ${id} is there`);
      }
      if (!(await endDispute(tx, id, { state: outcome, by, at, note }))) {
        throw new StaleStateError(
          `It is ${open.state} already`,
          this.#toDto(open),
        );
      }
      const current = await readDecision(tx, open);
      const settle = { type: 'settle', by, at, note } as const;
      const move = current && moveDecision(current, settle);
      if (move?.status === 'moved') {
        await putDecision(tx, open, settle, move.next);
      }
      await addPeopleEvents(tx, [
        {
          subject: 'dispute',
          ref: open.entityRef,
          at,
          event: outcome,
          actor: by,
          content: { id, practiceId: open.practiceId, note },
        },
      ]);
      await markDirty(tx, [open.entityRef], { cause: 'request', dueAt: at });
      return { ...open, ...(await readDispute(tx, id)) };
    });
    onWritten();
    return this.#toDto(dispute);
  }

  async getFalseReadings(modelId: string | undefined): Promise<FalseReading[]> {
    const { db, models, clock } = this.#deps;
    const compiled = modelId ? models.get(modelId) : models.first;
    const model = compiled.model.metadata.id;
    const counts = await countDisputes(
      db,
      model,
      clock.now() - FALSE_READINGS_MS,
    );
    const judged = await countJudged(
      db,
      model,
      counts.flatMap(({ practiceId }) => compiled.byId.get(practiceId) ?? []),
    );
    return counts.map(({ correctedEntities, ...count }) => {
      const entities = judged.get(count.practiceId) ?? 0;
      return {
        ...count,
        title: titleOf(models, model, count.practiceId),
        judged: entities,
        rate: entities > 0 ? Math.min(1, correctedEntities / entities) : 0,
      };
    });
  }

  #toDto(dispute: StoredDispute): DisputeDto {
    const { raisedAt, resolvedAt, ...rest } = dispute;
    return {
      ...rest,
      title: titleOf(this.#deps.models, dispute.model, dispute.practiceId),
      raisedAt: new Date(raisedAt).toISOString(),
      ...(resolvedAt === undefined
        ? {}
        : { resolvedAt: new Date(resolvedAt).toISOString() }),
    };
  }
}
