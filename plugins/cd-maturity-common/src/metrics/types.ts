import {
  Approval,
  Artifact,
  Branch,
  Change,
  CiRun,
  CiStage,
  Deployment,
  EnvironmentEvent,
  GitopsSync,
  Incident,
  Instant,
  Phase,
  Review,
  RecognitionExtension,
  SignalKind,
  Suite,
  TestReport,
  TrainingRun,
} from '../signals';
import type { SelectedPush } from './select';

/**
 * Half-open, UTC: `from <= t < to`.
 *
 * @public
 */
export type Window = { from: Instant; to: Instant };

/**
 * The windows that figures may use. A ratio, median or percentile with too few samples takes the next one.
 *
 * @public
 */
export type WindowName = '30d' | '90d' | '180d' | '365d';

/**
 * The signals of one entity, by kind, each list in order of event time, at most the newest 500 per scope and kind.
 *
 * @public
 */
export type Evidence = {
  runs: CiRun[];
  stages: CiStage[];
  pushes: SelectedPush[];
  branches: Branch[];
  changes: Change[];
  reviews: Review[];
  deployments: Deployment[];
  approvals: Approval[];
  incidents: Incident[];
  artifacts: Artifact[];
  testReports: TestReport[];
  environments: EnvironmentEvent[];
  gitopsSyncs: GitopsSync[];
  trainingRuns: TrainingRun[];
};

/**
 * Who owns the entity, and to which groups the logins seen in signals belong.
 *
 * @public
 */
export type Ownership = {
  /** Entity refs of the owning group and the groups below it. */
  owners: string[];
  /** Login, lower case, to the refs of its groups. A login that is absent is unknown. */
  groupsOfLogin: Record<string, string[]>;
};

/**
 * What the jobs of a name do; what is absent stays as it was recognised.
 *
 * @public
 */
export type JobCorrection = {
  /** Name of the job, a glob with `*`, in any case. */
  job: string;
  phases?: Phase[];
  suites?: Suite[];
};

/**
 * What the owner of an entity says about its pipelines.
 *
 * @public
 */
export type Corrections = {
  /** Later ones win. */
  jobs: JobCorrection[];
  /** Kinds of suites that there are none of: never seen is a measured 0 then. */
  absentSuites: Suite[];
};

/** @public */
export type MetricContext = {
  asOf: Instant;
  evidence: Evidence;
  ownership?: Ownership;
  /** Since when the bound scopes have been watched, per role; the earliest event seen. Absent: not watched. */
  watchedSince: Partial<Record<string, Instant>>;
  /** Commits that other components of the same system deployed to production. Absent: it has no sibling component. */
  siblingDeployedShas?: ReadonlySet<string>;
  /** What the owner knows better than names do. */
  corrections?: Corrections;
  options: MetricOptions;
};

/**
 * Choices that an organisation may change.
 *
 * @public
 */
export type MetricOptions = {
  /** How long after a production deployment an incident without explicit cause is still charged to it. Hours. */
  incidentLinkHours: number;
  /** Count failed attempts as failed deployments. */
  countFailedAttempts: boolean;
  /** How long after a production deployment bad health of the application is charged to it. Minutes; 0 for never. */
  verificationMinutes: number;
  /** Deployment frequency counts a version once: neither redeployments nor rollbacks. */
  newVersionsOnly: boolean;
  /** Change fail rate leaves rollbacks out of the deployments that it divides by. */
  rollbacksLeaveDenominator: boolean;
  /** Lead time leaves out what bots pushed or opened. */
  ignoreBots: boolean;
  /** What release rhythm counts: working days from one with a deployment to the next, or the time between deployments. */
  releaseRhythm: 'working-days' | 'time';
  /** Patterns by which jobs are recognised, beside the built-in ones. */
  recognition: RecognitionExtension;
  /** Time zone of days and weeks, an IANA name. Windows are UTC all the same. */
  zone: string;
};

/**
 * What one metric says about one window. `value` is absent when there is nothing to say, with the reason why.
 *
 * @public
 */
export type Measurement = {
  value?: number;
  samples: number;
  /** Newest event that took part. */
  newest?: Instant;
  /** How many have begun and not ended, so that their length is not known. They are no samples. */
  censored?: number;
  reason?: string;
};

/** @public */
export type MetricUnit =
  | 'ratio'
  | 'hours'
  | 'minutes'
  | 'percent'
  | 'points'
  | 'per month'
  | 'per week'
  | 'per day'
  | 'count'
  | 'days'
  | 'score';

/**
 * One delivery metric or signal of the dictionary: a definition that people read and the arithmetic behind it.
 *
 * @public
 */
export type Metric = {
  /** Id in the signal dictionary, for example `deploy.lead_time_p50_hours`. */
  id: string;
  title: string;
  unit: MetricUnit;
  direction: 'up' | 'down';
  /** In words, as shown on the page. */
  definition: string;
  /** Where the definition comes from: a link or the name of a page. */
  source: string;
  /** The kinds it reads; the evidence page lists these. */
  reads: SignalKind[];
  measure(context: MetricContext, window: Window): Measurement;
};

/**
 * A metric for an entity after window choice and sample minimum; the shape that pages and the command line show.
 *
 * @public
 */
export type MetricResult = {
  status: 'ok' | 'insufficient-samples' | 'no-data' | 'not-applicable';
  value?: number;
  samples: number;
  window: WindowName;
  newest?: Instant;
  /** How many have begun and not ended; they are no samples. */
  censored?: number;
  reason?: string;
};

/**
 * Measurements of one metric in every window that was asked for. What the scorer reads.
 *
 * @public
 */
export type MetricReading =
  | (Measurement & { stale?: boolean })
  | {
      windows: Partial<Record<WindowName, Measurement>>;
      stale?: boolean;
    };
