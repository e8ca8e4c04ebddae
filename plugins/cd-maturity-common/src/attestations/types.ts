import { Instant } from '../signals';

/** What one person answered to the question of a practice. @public */
export type Response = {
  practiceId: string;
  /** Entity ref of the user. */
  respondent: string;
  /** Option of the scale. */
  option: string;
  link?: string;
  note?: string;
  answeredAt: Instant;
};
