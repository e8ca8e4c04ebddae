import { Instant } from '../signals';
import { Day } from '../time';
import { ScorecardFilter } from '../api/scorecard';

/**
 * What every entity in scope is to reach.
 *
 * @public
 */
export type CampaignTarget =
  | { practices: string[] }
  | { level: string; dimension?: string };

/**
 * What is wrong with one field of a campaign.
 *
 * @public
 */
export type CampaignProblem = { field: string; reason: string };

/**
 * How a team stood on a day.
 *
 * @public
 */
export type BurnDown = { owner: string | null; total: number; reached: number };

/** A push with an owner and an end: these practices or this level, for these entities, by that day. @public */
export type Campaign = {
  id: string;
  title: string;
  brief: string;
  /** Group or user that answers for it. */
  owner: string;
  model: string;
  target: CampaignTarget;
  scope: Omit<ScorecardFilter, 'model'>;
  start: Day;
  deadline: Day;
  milestones: Array<{ title: string; date: Day }>;
  /** Ended ones keep how each team stood. */
  result?: {
    endedAt: Instant;
    endedBy: string;
    note?: string;
    teams: BurnDown[];
  };
  createdBy: string;
  createdAt: Instant;
  /** Counts the changes. */
  version: number;
};
