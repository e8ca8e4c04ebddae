import { PracticeStatus } from '../types';

/**
 * Whether what a lens asks for is there. `open`: something is missing for sure. `unknown`: nothing is missing for sure, but
 * not everything is known.
 * @public
 */
export type LensStatus = 'holds' | 'open' | 'unknown' | 'not-applicable';

/** A practice or question that a row asks for. @public */
export type LensItem = { id: string; status: PracticeStatus };

/** @public */
export type LensRowResult = {
  level: string;
  rank: number;
  title: string;
  status: LensStatus;
  /** Practices, then questions. */
  items: LensItem[];
};

/** @public */
export type LensAreaResult = {
  id: string;
  /** Rank of the highest level that holds with every one below it; 0 is none. */
  level: number;
  /** The level if all that is unknown were there. */
  potential: number;
  /** Of all its rows together: whether the top is reached. */
  status: LensStatus;
  /** The lowest level first. */
  rows: LensRowResult[];
};

/** @public */
export type LensResult = {
  /** Of all areas together: whether everything the lens asks for is there. */
  status: LensStatus;
  areas: LensAreaResult[];
};
