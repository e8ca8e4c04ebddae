import {
  CampaignDto,
  CampaignRequest,
  ScorecardFilter,
} from 'backstage-plugin-cd-maturity-common';

/** A campaign as it is typed. */
export type CampaignDraft = {
  title: string;
  brief: string;
  owner: string;
  /** What is asked for: chosen practices, or a level overall or in a dimension. */
  asks: 'practices' | 'level';
  practices: readonly string[];
  level: string;
  /** Empty: overall. */
  dimension: string;
  start: string;
  deadline: string;
  milestones: ReadonlyArray<{ title: string; date: string }>;
};

/** A campaign that is there, as it was typed. */
export const draftOf = (campaign: CampaignDto): CampaignDraft => {
  const { target, title, brief, owner, start, deadline } = campaign;
  const asked =
    'practices' in target
      ? { asks: 'practices' as const, practices: target.practices }
      : { asks: 'level' as const, practices: [] };
  return {
    ...asked,
    title,
    brief,
    owner,
    level: 'level' in target ? target.level : '',
    dimension: ('level' in target && target.dimension) || '',
    start,
    deadline,
    milestones: campaign.milestones,
  };
};

const WORDS_MIN = 3;

/** The campaign that was typed, for these entities; undefined while something is missing. */
export const campaignOf = (
  draft: CampaignDraft,
  { model, ...scope }: ScorecardFilter,
): CampaignRequest | undefined => {
  const { title, brief, owner, practices, level, dimension } = draft;
  const complete =
    title.trim().length >= WORDS_MIN &&
    brief.trim().length >= WORDS_MIN &&
    owner !== '' &&
    draft.start !== '' &&
    draft.deadline >= draft.start &&
    draft.milestones.every(
      milestone =>
        milestone.title.trim() !== '' &&
        milestone.date >= draft.start &&
        milestone.date <= draft.deadline,
    ) &&
    (draft.asks === 'practices' ? practices.length > 0 : level !== '');
  if (!complete) return undefined;
  return {
    title: title.trim(),
    brief: brief.trim(),
    owner,
    ...(model ? { model } : {}),
    target:
      draft.asks === 'practices'
        ? { practices: [...practices] }
        : { level, ...(dimension ? { dimension } : {}) },
    scope,
    start: draft.start,
    deadline: draft.deadline,
    milestones: draft.milestones.map(milestone => ({
      title: milestone.title.trim(),
      date: milestone.date,
    })),
  };
};
