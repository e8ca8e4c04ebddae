import { NotFoundError } from '@backstage/errors';
import {
  ExemptionDto,
  ExemptionEvent,
  Exemption,
} from 'backstage-plugin-cd-maturity-common';
import { z } from 'zod';
import { GroupTree } from '../catalog/GroupTree';
import { readScore } from '../entity/readEntityMaturity';
import { PeopleDeps } from '../people/types';
import { Restriction } from '../scorecard/restrict';
import { Page } from '../service/CdMaturityService';
import { readCursor, writeCursor } from '../service/cursor';
import { checkVersion } from '../service/StaleStateError';
import {
  ExemptionListRequest,
  listExemptions,
  readExemption,
  StoredExemption,
} from '../store/exemptions';
import { answerExemption } from './answerExemption';
import { openExemption } from './openExemption';
import { toExemption } from './toExemption';

export type AskForExemption = {
  entityRef: string;
  owner?: string;
  model?: string;
  practiceId: string;
  effect: Exemption['effect'];
  reason: string;
  evidence?: string;
  until: string;
  renews?: string;
  by: string;
};

export type AnswerExemption = {
  id: string;
  type: Exclude<ExemptionEvent['type'], 'expire'>;
  note?: string;
  version?: number;
  by: string;
};

export type ListExemptions = Omit<
  ExemptionListRequest,
  'after' | 'owners' | 'states'
> & { owner?: string; state?: Exemption['state'][]; cursor?: string };

const place = z.strictObject({ at: z.number(), id: z.string() });

function toEvent(request: AnswerExemption, at: number): ExemptionEvent {
  const { type, by, note } = request;
  return type === 'approve' || type === 'withdraw'
    ? { type, by, at, note }
    : { type, by, at, note: note ?? '' };
}

/** Exemptions, without any check of who asks. */
export class ExemptionUseCases {
  readonly #deps: PeopleDeps;

  constructor(deps: PeopleDeps) {
    this.#deps = deps;
  }

  async ask(request: AskForExemption): Promise<ExemptionDto> {
    const { db, models, clock, entities, onWritten } = this.#deps;
    const { entityRef, practiceId } = request;
    const at = clock.now();
    await entities.judged(entityRef);
    const { compiled } = await readScore(db, models, entityRef, request.model);
    const model = compiled.model.metadata.id;
    if (!compiled.byId.has(practiceId)) {
      throw new NotFoundError(
        `Model '${model}' has no practice '${practiceId}'`,
      );
    }
    const exemption = await db.transaction(tx =>
      openExemption(tx, this.#deps, { ...request, model, at }),
    );
    onWritten();
    return toExemption(models, exemption, at);
  }

  async answer(request: AnswerExemption): Promise<ExemptionDto> {
    const { db, models, clock, onWritten } = this.#deps;
    const at = clock.now();
    const next = await db.transaction(async tx => {
      const exemption = await this.#stored(request.id, tx);
      checkVersion(request.version, toExemption(models, exemption, at));
      return answerExemption(tx, this.#deps, exemption, toEvent(request, at));
    });
    onWritten();
    return toExemption(models, next, at);
  }

  async get(id: string): Promise<ExemptionDto> {
    const { models, clock } = this.#deps;
    return toExemption(models, await this.#stored(id), clock.now());
  }

  async list(
    request: ListExemptions,
    restriction: Restriction | undefined,
  ): Promise<Page<ExemptionDto>> {
    const { db, models, clock } = this.#deps;
    const { owner, state, cursor, limit, ...rest } = request;
    const tree = owner ? await GroupTree.read(db) : undefined;
    const found = await listExemptions(
      db,
      {
        ...rest,
        owners: owner ? tree?.withDescendants(owner) : undefined,
        states: state,
        after: readCursor(place, cursor),
        limit: limit + 1,
      },
      restriction,
    );
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map(item => toExemption(models, item, clock.now())),
      ...(last && found.length > limit
        ? { nextCursor: writeCursor({ at: last.requestedAt, id: last.id }) }
        : {}),
    };
  }

  async #stored(id: string, db = this.#deps.db): Promise<StoredExemption> {
    const exemption = await readExemption(db, id);
    if (!exemption) {
      throw new NotFoundError(`No exemption ${id} is there`);
    }
    return exemption;
  }
}
