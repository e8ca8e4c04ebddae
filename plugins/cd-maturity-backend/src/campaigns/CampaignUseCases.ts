import { InputError, NotFoundError } from '@backstage/errors';
import {
  Campaign,
  CampaignDto,
  CampaignPart,
  CampaignProgress,
  campaignReminder,
  checkCampaign,
  dayOf,
  scopeProblems,
} from 'backstage-plugin-cd-maturity-common';
import { z } from 'zod';
import { GroupTree } from '../catalog/GroupTree';
import { PeopleDeps } from '../people/types';
import { Restriction } from '../scorecard/restrict';
import { Page } from '../service/CdMaturityService';
import { readCursor, writeCursor } from '../service/cursor';
import { checkVersion, StaleStateError } from '../service/StaleStateError';
import {
  insertCampaign,
  listCampaigns,
  putCampaignDay,
  readBurnDown,
  readCampaign,
  readOpenCampaigns,
  readStartedCampaigns,
  updateCampaign,
} from '../store/campaigns';
import { addPeopleEvents } from '../store/peopleEvents';
import { campaignNews } from '../telling/news/campaignNews';
import { tell } from '../telling/tell';
import { countTeams } from './countTeams';
import { readStanding } from './readStanding';
import {
  CampaignPlan,
  ChangeCampaign,
  CreateCampaign,
  EndCampaign,
  ListCampaigns,
  OfEntity,
} from './requests';
import { toCampaign, totalOf } from './toCampaign';

/** As many as a summary shows; all of them count. */
const MOST_TEAMS = 2_000;
/** More campaigns at a time than anybody takes part in. */
const MOST_OPEN = 50;

const place = z.strictObject({ at: z.number(), id: z.string() });

/** Campaigns, without any check of who asks. */
export class CampaignUseCases {
  readonly #deps: PeopleDeps;

  constructor(deps: PeopleDeps) {
    this.#deps = deps;
  }

  /** The campaign as it stands when it had been created before. */
  async create({ id, plan, by }: CreateCampaign): Promise<CampaignDto> {
    const model = this.#checked(plan);
    const campaign: Campaign = {
      ...plan,
      model,
      id,
      createdBy: by,
      createdAt: this.#deps.clock.now(),
      version: 1,
    };
    const created = await this.#deps.db.transaction(async tx => {
      if (!(await insertCampaign(tx, campaign))) {
        return this.stored(id, tx);
      }
      await this.#note(tx, campaign, 'create', by, plan);
      return campaign;
    });
    this.#deps.onWritten();
    return this.#toDto(created);
  }

  async change(request: ChangeCampaign): Promise<CampaignDto> {
    const { plan, by } = request;
    const model = this.#checked(plan);
    return this.#move(
      request,
      'change',
      plan,
      current => ({
        ...current,
        ...plan,
        model,
      }),
      by,
    );
  }

  /** Ends it and keeps how each team stood. */
  async end(request: EndCampaign): Promise<CampaignDto> {
    const { note, by } = request;
    const teams = await this.#teams(await this.stored(request.id), undefined);
    const result = {
      endedAt: this.#deps.clock.now(),
      endedBy: by,
      ...(note ? { note } : {}),
      teams,
    };
    return this.#move(
      request,
      'end',
      totalOf(teams),
      current => ({ ...current, result }),
      by,
    );
  }

  async get(id: string): Promise<CampaignDto> {
    return this.#toDto(await this.stored(id));
  }

  async list(request: ListCampaigns): Promise<Page<CampaignDto>> {
    const { ended, cursor, limit } = request;
    const found = await listCampaigns(this.#deps.db, {
      ended,
      after: readCursor(place, cursor),
      limit: limit + 1,
    });
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map(campaign => this.#toDto(campaign)),
      ...(last && found.length > limit
        ? { nextCursor: writeCursor({ at: last.createdAt, id: last.id }) }
        : {}),
    };
  }

  /** Those that an entity takes part in and that have not ended, due first before others. */
  async ofEntity({ entityRef, model }: OfEntity): Promise<CampaignPart[]> {
    const { db, models } = this.#deps;
    const compiled = model ? models.get(model) : models.first;
    const { id } = compiled.model.metadata;
    const found = await readOpenCampaigns(db, id, MOST_OPEN);
    const open = found.filter(campaign => this.#canBeCounted(campaign));
    const tree = await GroupTree.read(db);
    const standing = await readStanding(db, compiled, open, {
      entityRef,
      tree,
    });
    return open.flatMap(campaign => {
      const reached = standing.get(campaign.id);
      return reached === undefined
        ? []
        : [{ campaign: this.#toDto(campaign), reached }];
    });
  }

  /** How each team stands. The line over time counts everything, so it is only for those who see everything. */
  async getProgress(
    id: string,
    restriction: Restriction | undefined,
  ): Promise<CampaignProgress> {
    const campaign = await this.stored(id);
    const teams =
      campaign.result && !restriction
        ? campaign.result.teams
        : await this.#teams(campaign, restriction);
    return {
      ...totalOf(teams),
      teams: teams.slice(0, MOST_TEAMS),
      ...(restriction
        ? {}
        : { burnDown: await readBurnDown(this.#deps.db, id) }),
    };
  }

  /** Writes down how the teams of every running campaign stand today, and reminds those that are not there yet. */
  async noteDay(): Promise<void> {
    const { db, clock } = this.#deps;
    const now = clock.now();
    const today = dayOf(now);
    const started = await readStartedCampaigns(db, today);
    for (const campaign of started.filter(each => this.#canBeCounted(each))) {
      const teams = await this.#teams(campaign, undefined);
      await putCampaignDay(db, campaign.id, today, teams);
      const reminder = campaignReminder(campaign, today);
      if (reminder) {
        await tell(db, campaignNews(campaign, reminder, teams, now));
      }
    }
  }

  async stored(id: string, db = this.#deps.db): Promise<Campaign> {
    const campaign = await readCampaign(db, id);
    if (!campaign) {
      throw new NotFoundError(`No campaign ${id} is there`);
    }
    return campaign;
  }

  async #move(
    request: { id: string; version?: number },
    event: string,
    content: object,
    change: (current: Campaign) => Campaign,
    by: string,
  ): Promise<CampaignDto> {
    const next = await this.#deps.db.transaction(async tx => {
      const current = await this.stored(request.id, tx);
      const shown = this.#toDto(current);
      checkVersion(request.version, shown);
      if (current.result) {
        throw new StaleStateError('It has ended', shown);
      }
      const changed = { ...change(current), version: current.version + 1 };
      if (!(await updateCampaign(tx, changed))) {
        throw new StaleStateError(
          'Somebody else changed it at the same time',
          shown,
        );
      }
      await this.#note(tx, current, event, by, content);
      return changed;
    });
    this.#deps.onWritten();
    return this.#toDto(next);
  }

  async #teams(campaign: Campaign, restriction: Restriction | undefined) {
    const { db, models } = this.#deps;
    return countTeams(db, models.get(campaign.model), campaign, {
      tree: await GroupTree.read(db),
      restriction,
    });
  }

  /** Not where its model is not in force any more, or lost what the scope names: others go on. */
  #canBeCounted({ model, scope }: Campaign): boolean {
    const compiled = this.#deps.models.find(model);
    return (
      compiled !== undefined &&
      scopeProblems(scope, compiled.model).length === 0
    );
  }

  #checked(plan: CampaignPlan): string {
    const { models } = this.#deps;
    const { model } = plan.model ? models.get(plan.model) : models.first;
    const problems = checkCampaign(plan, model);
    if (problems.length > 0) {
      throw new InputError(
        problems
          .map(({ field, reason }) => `Invalid field '${field}': ${reason}`)
          .join('; '),
      );
    }
    return model.metadata.id;
  }

  #toDto(campaign: Campaign): CampaignDto {
    return toCampaign(campaign, dayOf(this.#deps.clock.now()));
  }

  async #note(
    tx: PeopleDeps['db'],
    { id }: Campaign,
    event: string,
    actor: string,
    content: object,
  ): Promise<void> {
    await addPeopleEvents(tx, [
      {
        subject: 'campaign',
        ref: id,
        at: this.#deps.clock.now(),
        event,
        actor,
        content,
      },
    ]);
  }
}
