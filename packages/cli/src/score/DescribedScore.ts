import {
  DimensionResult,
  PracticeDto,
  Recommendation,
  Score,
} from 'backstage-plugin-cd-maturity-common';

/** A score with the words that belong to it; the JSON that `score --json` prints. */
export type DescribedScore = Pick<
  Score,
  | 'potential'
  | 'progress'
  | 'percentToNext'
  | 'unrated'
  | 'bottleneck'
  | 'confidence'
  | 'breadth'
> & {
  entity?: string;
  /** Time as of which signals were measured. */
  asOf?: string;
  model: {
    id: string;
    title: string;
    version: string;
    /** Name of level 0. */
    belowFirst: string;
    levels: Array<{ rank: number; id: string; title: string }>;
  };
  /** Null when unrated. */
  level: number | null;
  /** What the rules give even where too little is known to call it a level. */
  computedLevel: number;
  dimensions: Array<DimensionResult & { title: string }>;
  /** In model order; `clauses` is the evidence, expected against actual. */
  practices: PracticeDto[];
  /** Best first. */
  recommendations: Array<
    Recommendation & {
      rank: number;
      /** Part of the smallest set that reaches the next overall level. */
      inSmallestSet: boolean;
    }
  >;
};
