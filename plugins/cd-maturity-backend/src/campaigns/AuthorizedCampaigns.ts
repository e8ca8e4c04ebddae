import { NotAllowedError } from '@backstage/errors';
import {
  Campaign,
  CampaignDto,
  campaignManagePermission,
  CampaignPromotion,
  GoalDto,
} from 'backstage-plugin-cd-maturity-common';
import { CdMaturityConfig } from '../config';
import { AuthorizedGoals } from '../goals/AuthorizedGoals';
import { isByPolicy } from '../permissions/rights';
import { AccessControl } from '../service/AccessControl';
import { subjectOf } from '../service/callerOf';
import { CallOptions } from '../service/CdMaturityService';
import { CampaignUseCases } from './CampaignUseCases';
import {
  ChangeCampaign,
  CreateCampaign,
  EndCampaign,
  ListCampaigns,
  OfEntity,
} from './requests';

type Managed = Pick<Campaign, 'owner' | 'scope'>;

/** Managers run campaigns over everything, others for a group of theirs over what that group owns. */
export class AuthorizedCampaigns {
  readonly #access: AccessControl;
  readonly #config: CdMaturityConfig;
  readonly #goals: AuthorizedGoals;
  readonly #useCases: CampaignUseCases;

  constructor(deps: {
    access: AccessControl;
    config: CdMaturityConfig;
    goals: AuthorizedGoals;
    useCases: CampaignUseCases;
  }) {
    this.#access = deps.access;
    this.#config = deps.config;
    this.#goals = deps.goals;
    this.#useCases = deps.useCases;
  }

  async create(request: Omit<CreateCampaign, 'by'>, options: CallOptions) {
    const by = await this.#requireManage([request.plan], options);
    return this.#useCases.create({ ...request, by });
  }

  async change(
    request: Omit<ChangeCampaign, 'by'>,
    options: CallOptions,
  ): Promise<CampaignDto> {
    const current = await this.#useCases.stored(request.id);
    const by = await this.#requireManage([current, request.plan], options);
    return this.#useCases.change({ ...request, by });
  }

  async end(
    request: Omit<EndCampaign, 'by'>,
    options: CallOptions,
  ): Promise<CampaignDto> {
    const current = await this.#useCases.stored(request.id);
    const by = await this.#requireManage([current], options);
    return this.#useCases.end({ ...request, by });
  }

  /** Keeps what was reached: sets a goal where the caller may set goals, all of them or none. */
  async promote(
    request: CampaignPromotion & { id: string },
    options: CallOptions,
  ): Promise<Array<{ ref: string; goal: GoalDto }>> {
    const campaign = await this.#useCases.stored(request.id);
    await this.#requireManage([campaign], options);
    const { refs, goal } = request;
    const { model } = campaign;
    for (const entityRef of refs) {
      await this.#goals.requireUpdate({ entityRef, model }, options);
    }
    const set: Array<{ ref: string; goal: GoalDto }> = [];
    for (const ref of refs) {
      set.push({
        ref,
        goal: await this.#goals.set({ entityRef: ref, model, goal }, options),
      });
    }
    return set;
  }

  async get(id: string, options: CallOptions): Promise<CampaignDto> {
    await this.#access.requireReadSomething(options);
    return this.#useCases.get(id);
  }

  async list(request: ListCampaigns, options: CallOptions) {
    await this.#access.requireReadSomething(options);
    return this.#useCases.list(request);
  }

  async ofEntity(request: OfEntity, options: CallOptions) {
    await this.#access.requireRead(request, options);
    return this.#useCases.ofEntity(request);
  }

  async getProgress(id: string, options: CallOptions) {
    const restriction = await this.#access.restriction(options);
    return this.#useCases.getProgress(id, restriction);
  }

  async #requireManage(
    campaigns: readonly Managed[],
    options: CallOptions,
  ): Promise<string> {
    await this.#access.require(campaignManagePermission, options);
    if (isByPolicy(campaignManagePermission, this.#config)) {
      return subjectOf(options.credentials);
    }
    const claims = await this.#access.claims(options);
    if (!claims) {
      throw new NotAllowedError('Only a person can run campaigns');
    }
    const isManager = this.#config.campaigns.managers.some(ref =>
      claims.has(ref),
    );
    const isOwn = ({ owner, scope }: Managed) =>
      claims.has(owner) &&
      scope.owner !== undefined &&
      scope.owner.length > 0 &&
      scope.owner.every(ref => claims.has(ref));
    if (!isManager && !campaigns.every(isOwn)) {
      throw new NotAllowedError(
        'Beyond what your own groups own (scope.owner), campaigns are for cdMaturity.campaigns.managers',
      );
    }
    return subjectOf(options.credentials);
  }
}
