export type Figure = {
  /** What several figures are about. */
  group?: string;
  name: string;
  value: number;
  unit: string;
};

/** What one part measured. */
export type PartResult = {
  part: string;
  /** What was measured, in words. */
  work: string;
  figures: Figure[];
  /** Time of the peer divided by ours. */
  ratio?: number;
  /** What was left out, and why. */
  notes?: string[];
};

export type PartOptions = {
  /** How many entities; each part has a number of its own when absent. */
  entities?: number;
  /** How long each load lasts; each part has a time of its own when absent. */
  seconds?: number;
};

export type Part = (options: PartOptions) => Promise<PartResult>;
