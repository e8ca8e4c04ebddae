/** One request that GitHub would send. */
export type Delivery = { id: string; event: string; at: Date; payload: object };

export type Environment = {
  name: string;
  production: boolean;
  transient?: boolean;
};

/** A job of a workflow, as its file defines it. */
export type Job = {
  name: string;
  steps: string[];
  minutes: number;
  runner?: 'hosted' | 'own';
  /** The job changes this environment. */
  environment?: Environment;
  /** What the deployment notes about the thing deployed. */
  notes?: 'image' | 'version';
  /** Somebody has to agree before the job starts. */
  approval?: { by: string; hours: [number, number] };
};

export type Workflow = {
  name: string;
  file: string;
  /** Jobs of one stage run side by side, stages one after the other. */
  stages: Job[][];
  /** Wait for a machine, per job. */
  queueMinutes: [number, number];
};
