import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  BindingCorrectionRequest,
  EntityBindings,
} from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { CatalogReader } from '../catalog/CatalogReader';
import { CorrectionUseCases } from '../corrections/CorrectionUseCases';
import { WithoutRights } from '../corrections/rights';
import {
  putCorrection,
  readCorrections,
  StoredCorrection,
} from '../store/bindingCorrections';
import { readBindings } from '../store/bindings';
import { countSignals } from '../store/countSignals';
import { parseScopeKey } from '../store/scopeKey';
import { readScopeRoles } from '../store/scopeRoles';
import { Clock } from '../time/Clock';
import { bindEntity } from './bindEntity';
import { checkChoices } from './checkChoices';
import { toBindingDto } from './toBindingDto';

const COUNTED_MS = 90 * 24 * 3_600_000;

export type BindingUseCasesOptions = {
  db: Knex;
  catalogReader: CatalogReader;
  sourceIds: ReadonlySet<string>;
  clock: Clock;
  /** Called when entities have become due. */
  onDirty: () => void;
};

/** Which scopes speak for an entity, and an owner's word on that. Without any check of who asks. */
export class BindingUseCases
  implements
    CorrectionUseCases<BindingCorrectionRequest, WithoutRights<EntityBindings>>
{
  readonly #options: BindingUseCasesOptions;

  constructor(options: BindingUseCasesOptions) {
    this.#options = options;
  }

  async get(entityRef: string): Promise<WithoutRights<EntityBindings>> {
    const { db, catalogReader, clock } = this.#options;
    const entity = await catalogReader.refreshOne(entityRef);
    if (!entity) {
      throw new NotFoundError(`No entity ${entityRef} is in the catalog`);
    }
    const bindings = await readBindings(db, [entityRef]);
    const scopeKeys = [...new Set(bindings.map(({ scopeKey }) => scopeKey))];
    const [spoken, counts, corrections, context] = await Promise.all([
      readScopeRoles(db, scopeKeys),
      countSignals(db, scopeKeys, clock.now() - COUNTED_MS),
      readCorrections(db, [entityRef]),
      catalogReader.bindingContext(),
    ]);
    const derived = bindEntity(entity, context);
    const stored = corrections.get(entityRef);
    return {
      entityRef,
      items: bindings.map(binding => toBindingDto(binding, spoken, counts)),
      revision: stored?.revision ?? 0,
      ...(stored?.content
        ? {
            correction: {
              by: stored.by,
              at: new Date(stored.at).toISOString(),
              ...(stored.note ? { note: stored.note } : {}),
              instead: derived.bindings
                .filter(({ former }) => !former)
                .map(({ scopeKey, roles, filter, why }) => ({
                  ...parseScopeKey(scopeKey),
                  roles,
                  ...(filter ? { filter } : {}),
                  why,
                })),
            },
          }
        : {}),
      unreadable: derived.unreadable,
    };
  }

  /** Puts the given bindings in place of the derived ones. */
  async correct(
    entityRef: string,
    { revision, bindings, note }: BindingCorrectionRequest,
    by: string,
  ): Promise<WithoutRights<EntityBindings>> {
    checkChoices(bindings, this.#options.sourceIds);
    return this.#store({
      entityRef,
      revision: revision + 1,
      content: bindings,
      note,
      by,
      at: this.#options.clock.now(),
    });
  }

  /** Lets the derived bindings hold again. */
  async restore(
    entityRef: string,
    revision: number,
    by: string,
  ): Promise<WithoutRights<EntityBindings>> {
    if (revision === 0) {
      throw new ConflictError(
        `The bindings of ${entityRef} are the derived ones`,
      );
    }
    return this.#store({
      entityRef,
      revision: revision + 1,
      by,
      at: this.#options.clock.now(),
    });
  }

  /** Reading the entity again puts the bindings in place and marks it to be judged; a crash before is made up for there. */
  async #store(
    correction: StoredCorrection,
  ): Promise<WithoutRights<EntityBindings>> {
    await putCorrection(this.#options.db, correction);
    const answer = await this.get(correction.entityRef);
    this.#options.onDirty();
    return answer;
  }
}
