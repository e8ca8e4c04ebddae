import { InputError, NotFoundError } from '@backstage/errors';
import {
  checkGoal,
  CompiledModel,
  dayOf,
  GoalContent,
  GoalDto,
} from 'backstage-plugin-cd-maturity-common';
import { GroupTree } from '../catalog/GroupTree';
import { readShownModel } from '../models/shownModel';
import { PeopleDeps } from '../people/types';
import { checkVersion, StaleStateError } from '../service/StaleStateError';
import { EntityRecord } from '../store/entities';
import { deleteGoal, putGoal, readGoal, readGoals } from '../store/goals';
import { DirtyScope, markKindsDirty } from '../store/markKindsDirty';
import { readReadings } from '../store/metricValues';
import { NO_READINGS } from '../store/readings';
import { addPeopleEvents } from '../store/peopleEvents';
import { readScores } from '../store/scores';
import { goalOf, refsAbove } from './goalsAbove';
import { scopeProgress } from './scopeProgress';
import { fromEntity, fromScope, goalVersion } from './toGoal';

export type GoalKey = { entityRef: string; model?: string };
export type SetGoal = GoalKey & {
  goal: GoalContent;
  version?: number;
  by: string;
};

const KINDS_WITH_PARTS: ReadonlySet<string> = new Set(['group', 'system']);

/** Goals of entities, systems and groups, without any check of who asks. */
export class GoalUseCases {
  readonly #deps: PeopleDeps;

  constructor(deps: PeopleDeps) {
    this.#deps = deps;
  }

  /** The goal that holds here, and how far it is. */
  async get(key: GoalKey): Promise<GoalDto> {
    const { db, clock, models } = this.#deps;
    const { entity, compiled } = await this.#find(key);
    const tree = await GroupTree.read(db);
    const above = refsAbove(entity, tree);
    const stored = await readGoals(db, [entity.entityRef, ...above]);
    const origin = goalOf(compiled.model, entity, stored, above);
    const context = {
      compiled,
      origin,
      stored: stored.filter(
        ({ model }) => model === compiled.model.metadata.id,
      ),
      entityRef: entity.entityRef,
      today: dayOf(clock.now()),
    };
    if (!models.judgedKinds.has(entity.kind)) {
      return fromScope(
        context,
        await scopeProgress(db, compiled, entity, tree, context),
      );
    }
    const score = (await readScores(db, [entity.entityRef])).find(
      ({ model }) => model === compiled.model.metadata.id,
    );
    if (!score) {
      throw new NotFoundError(
        `Model '${compiled.model.metadata.id}' is not for ${entity.entityRef}`,
      );
    }
    const readings = await readReadings(db, [entity.entityRef]);
    return fromEntity(context, {
      score: score.score,
      readings: readings.get(entity.entityRef) ?? NO_READINGS,
    });
  }

  async set(request: SetGoal): Promise<GoalDto> {
    const { db, clock, onWritten } = this.#deps;
    const { entity, compiled } = await this.#find(request);
    const { goal, by } = request;
    const at = clock.now();
    const problems = checkGoal(goal, compiled.model, dayOf(at));
    if (problems.length > 0) {
      throw new InputError(
        problems
          .map(({ field, reason }) => `Invalid field '${field}': ${reason}`)
          .join('; '),
      );
    }
    const model = compiled.model.metadata.id;
    const { entityRef: ref } = entity;
    await db.transaction(async tx => {
      const current = await readGoal(tx, ref, model);
      checkVersion(request.version, goalVersion(current));
      const version = (current?.version ?? 0) + 1;
      if (
        !(await putGoal(tx, {
          ref,
          model,
          goal,
          setBy: by,
          setAt: at,
          version,
        }))
      ) {
        throw new StaleStateError(
          'Somebody else changed it at the same time',
          goalVersion(await readGoal(tx, ref, model)),
        );
      }
      const content = { model, ...goal };
      await this.#noted(tx, entity, { event: 'set', by, at, content });
    });
    onWritten();
    return this.get(request);
  }

  /** Takes the goal away; what is inherited holds again. */
  async clear(request: GoalKey & { by: string }): Promise<GoalDto> {
    const { db, clock, onWritten } = this.#deps;
    const { entity, compiled } = await this.#find(request);
    const { by } = request;
    await db.transaction(async tx => {
      const model = compiled.model.metadata.id;
      if (await deleteGoal(tx, entity.entityRef, model)) {
        const at = clock.now();
        const content = { model };
        await this.#noted(tx, entity, { event: 'clear', by, at, content });
      }
    });
    onWritten();
    return this.get(request);
  }

  async #noted(
    tx: PeopleDeps['db'],
    entity: EntityRecord,
    change: { event: string; by: string; at: number; content: object },
  ): Promise<void> {
    const { event, by, at, content } = change;
    await addPeopleEvents(tx, [
      { subject: 'goal', ref: entity.entityRef, at, event, actor: by, content },
    ]);
    await markKindsDirty(tx, {
      kinds: this.#deps.models.judgedKinds,
      cause: 'goal',
      dueAt: at,
      scope: await this.#below(tx, entity),
    });
  }

  /** Everything that inherits the goal. */
  async #below(
    tx: PeopleDeps['db'],
    { entityRef, kind }: EntityRecord,
  ): Promise<DirtyScope> {
    if (kind === 'system') {
      return { system: entityRef };
    }
    return kind === 'group'
      ? { owners: (await GroupTree.read(tx)).withDescendants(entityRef) }
      : { entityRef };
  }

  async #find(
    key: GoalKey,
  ): Promise<{ entity: EntityRecord; compiled: CompiledModel }> {
    const { db, models, entities } = this.#deps;
    const entity = await entities.get(key.entityRef);
    const isJudged = models.judgedKinds.has(entity.kind);
    if (!isJudged && !KINDS_WITH_PARTS.has(entity.kind)) {
      throw new NotFoundError(
        `Goals are for systems, groups and what models judge, not for ${key.entityRef}`,
      );
    }
    if (isJudged) {
      await entities.judged(entity.entityRef);
    }
    return { entity, compiled: await readShownModel(db, models, key) };
  }
}
