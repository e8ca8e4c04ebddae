import { HumanDuration } from '@backstage/types';

export interface Config {
  /** Continuous-delivery maturity of catalog entities. */
  cdMaturity?: {
    /** Providers of signals, by the id of an installed source: `github`. */
    sources?: {
      [id: string]: {
        webhook?: {
          /**
           * Secrets that may sign webhooks of this source. Several, so that they can be rotated without a gap.
           * Without any, `POST /api/cd-maturity/ingest/<id>` answers 404.
           * @deepVisibility secret
           */
          secrets?: string[];
        };
        /** After this long without any delivery the source counts as silent. Default: 7 days. */
        silentAfter?: HumanDuration | string;
      };
    };
    /**
     * Environment names to tiers, tried in order before the built-in names. Patterns are case-insensitive regular
     * expressions.
     */
    environments?: Array<{
      pattern: string;
      tier: 'production' | 'staging' | 'test' | 'development' | 'unknown';
    }>;
    /** Labels that mark an issue as an incident of production. Default: `incident`, `outage`. */
    incidentLabels?: string[];
    metrics?: {
      /** An incident without named cause is charged to a production deployment at most this long before. Default: 24 h. */
      incidentLink?: HumanDuration | string;
      /** Count failed attempts as failed deployments. Default: false. */
      countFailedAttempts?: boolean;
    };
    models?: {
      /** Model files (YAML) to add to the shipped ones. Relative to the working directory of the backend. */
      files?: string[];
      /** Ids of the models in force, the first being shown first. Default: `cd` and those of `files`. */
      enabled?: string[];
    };
    /** Tags that name technology. While absent, the practice about it does not apply. */
    supportedTechnology?: {
      supported: string[];
      unsupported?: string[];
    };
    catalog?: {
      /** How often the catalog is read. Default: 5 minutes. */
      refresh?: HumanDuration | string;
      /** How long an entity may be missing from the catalog before its results are removed. Default: 15 minutes. */
      forgetAfter?: HumanDuration | string;
    };
    evaluation?: {
      /** Entities judged together. Default: 100, on SQLite 20. */
      batchSize?: number;
      /** How long changes of an entity are collected before it is judged again. Default: 5 seconds. */
      settle?: HumanDuration | string;
      /** How often everything is judged again, because windows move. Default: 24 hours. */
      sweep?: HumanDuration | string;
    };
    retention?: {
      /** How long raw deliveries are kept. Default: 14 days. */
      deliveries?: HumanDuration | string;
    };
  };
}
