import { MetricReading } from '../metrics/types';

/**
 * An answer to a question: one option of its scale; a link makes it attested.
 *
 * @public
 */
export type Answer =
  | { option: string; link?: string }
  | { responses: Array<{ option: string; link?: string }> };

/**
 * Everything that a score depends on. The same input gives the same output, anywhere.
 *
 * @public
 */
export type ScoringInput = {
  /** The model's conditions, evaluated for the entity. */
  conditions: Record<string, boolean>;
  /** Practices switched off by profile. */
  notApplicable: string[];
  /** Practices under a valid exemption. */
  exemptions: string[];
  /** Signal id to its measurements. Absent: no data. */
  metrics: Record<string, MetricReading>;
  /** Signal id to true or false. Absent: not collected. */
  facts: Record<string, boolean>;
  /** Practice id to its answer. */
  answers: Record<string, Answer>;
  /** Roles whose bound source is alive and has watched the whole window. */
  aliveRoles: string[];
  /** Dimension id to the rank that somebody aims for. */
  targets?: Record<string, number>;
  /** Results of practices of other models that this one takes over, by practice id. */
  practices?: Record<string, { status: PracticeStatus; basis?: Basis }>;
};

/** @public */
export type PracticeStatus =
  | 'pass'
  | 'partial'
  | 'fail'
  | 'unknown'
  | 'not-applicable'
  | 'exempt';

/** @public */
export type Basis = 'measured' | 'fact' | 'attested' | 'declared' | 'stale';

/**
 * What one clause of a practice said: expected against actual.
 *
 * @public
 */
export type ClauseResult = {
  /** Position in the model's evidence list. */
  index: number;
  status: 'pass' | 'partial' | 'fail' | 'empty' | 'not-applicable' | 'unused';
  basis?: Basis;
  /** Number of a metric, true or false of a fact, option of an answer. */
  actual?: number | boolean | string;
  samples?: number;
  /** Window used, for example `90d`. */
  window?: string;
  reason?: string;
};

/** @public */
export type PracticeResult = {
  id: string;
  status: PracticeStatus;
  basis?: Basis;
  /** Rests on a floor or on a part of its clauses: more evidence may raise it. */
  open?: boolean;
  /** Id of the practice above that it was taken over from. */
  impliedBy?: string;
  /** Figures and people disagree. */
  conflict?: boolean;
  hint?: string;
  clauses: ClauseResult[];
};

/** @public */
export type DimensionResult = {
  id: string;
  /** Rank of the level held; 0 is below the first. */
  level: number;
  /** The level if all that is unknown or open were passed. */
  potential: number;
  /** Next defined rank; null when nothing defined lies above. */
  next: number | null;
  /** Level so far plus the share of the next that is covered. */
  progress: number;
  unrated: boolean;
  /** Weighted share of each defined cell, by rank. */
  coverage: Record<number, number>;
  /** Rests on open or declared gates only. */
  provisional: boolean;
  /** More than 20 % of the level's gate weight is exempt. */
  withExemptions: boolean;
};

/** @public */
export type Confidence = {
  /** 0 to 1. */
  value: number;
  band: 'high' | 'medium' | 'low';
  /** Shares of the applicable weight; they add up to 1. */
  measured: number;
  people: number;
  unknown: number;
};

/** @public */
export type RecommendationGroup =
  | 'quick-win'
  | 'next-step'
  | 'big-move'
  | 'show-evidence'
  | 'other';

/** @public */
export type Recommendation = {
  practiceId: string;
  score: number;
  group: RecommendationGroup;
};

/** @public */
export type Score = {
  /** Rank of the overall level, also computed when unrated; pages then show "unrated". */
  level: number;
  /** Overall level if all that is unknown or open were passed. */
  potential: number;
  /** Weighted mean of F over the dimensions. */
  progress: number;
  /** Whole percent to the next overall level; null when unrated. */
  percentToNext: number | null;
  unrated: boolean;
  /** Dimension with the lowest F. */
  bottleneck: string;
  dimensions: DimensionResult[];
  confidence: Confidence;
  /** Order-free share of the whole model, 0 to 1. */
  breadth: number;
  /** In model order. */
  practices: PracticeResult[];
  /** Best first. */
  recommendations: Recommendation[];
  /** Practice ids: the smallest set that reaches the next overall level, best first. */
  smallestSet: string[];
};
