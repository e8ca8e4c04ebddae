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
        /**
         * Take deliveries from the events plugin of Backstage as well. It has to check signatures itself, so nothing is
         * taken unless this is there.
         */
        events?: {
          /** Topics to subscribe to. Default: the id of the source. A sub-topic such as `github.push` names the event. */
          topics?: string[];
        };
        /** Asking the provider for what webhooks missed. Needs credentials, see the page of the provider. */
        poll?: {
          /** Default: true. */
          enabled?: boolean;
          /** How often a scope is asked for. Default: 5 minutes. At least a minute. */
          frequency?: HumanDuration | string;
          /** How far a poll looks back before the one before. Default: 2 hours. */
          lookBack?: HumanDuration | string;
          /** Scopes that are asked for at the same time. Default: 4. */
          concurrency?: number;
        };
        backfill?: {
          /** Days that are fetched when a scope is seen for the first time. 0: none. Default: 90. */
          days?: number;
        };
        /** After this long without any delivery or answered poll the source counts as silent. Default: 7 days. */
        silentAfter?: HumanDuration | string;
        /** Modules of providers have further keys, such as addresses; see their pages. */
        [key: string]: unknown;
      };
    };
    /**
     * Which scopes speak for which entities, without an annotation on each. A rule takes its roles from what annotations
     * of providers say; `cd-maturity/sources` of an entity takes them from the rule.
     */
    bindings?: Array<{
      /** All that is named has to fit; of a list, one. Everything fits when absent. Refs in full. */
      match?: {
        kind?: string | string[];
        type?: string | string[];
        lifecycle?: string | string[];
        tag?: string | string[];
        owner?: string | string[];
        system?: string | string[];
        /** Key of an annotation that the entity has. */
        annotation?: string | string[];
      };
      /** Id of an installed source. */
      source: string;
      /**
       * What the source calls it, with `{name}`, `{namespace}`, `{kind}`, `{type}`, `{owner}`, `{system}` or
       * `{annotation:<key>}` filled in. An entity that lacks one of them is left out.
       */
      scope: string;
      roles: Array<
        | 'scm'
        | 'ci'
        | 'deploy'
        | 'incidents'
        | 'registry'
        | 'gitops'
        | 'quality'
        | 'ml'
      >;
      filter?: {
        workflow?: string;
        environment?: string;
        branch?: string;
        path?: string;
        service?: string;
      };
    }>;
    /** Repositories, projects and the like that have another name now. What they sent under the old one still counts. */
    renamedScopes?: Array<{ source: string; from: string; to: string }>;
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
      /** Bad health of an application is charged to a production deployment at most this long before. Default: 60 min. */
      verification?: HumanDuration | string;
      /** Deployment frequency counts a version once: neither redeployments nor rollbacks. Default: false. */
      newVersionsOnly?: boolean;
      /** Change fail rate leaves rollbacks out of the deployments that it divides by. Default: false. */
      rollbacksLeaveDenominator?: boolean;
      /** Lead time leaves out what bots pushed or opened. Default: false. */
      ignoreBots?: boolean;
      /**
       * What release rhythm counts: `working-days` from one with a deployment to the next, or the `time` between deployments,
       * in which nights and weekends look irregular. Default: `working-days`.
       */
      releaseRhythm?: 'working-days' | 'time';
      /** Time zone of days and weeks, for example `Europe/Berlin`. Windows are UTC all the same. Default: `UTC`. */
      timeZone?: string;
      /**
       * Patterns by which jobs are recognised, beside the built-in ones: words in order, `|` between alternatives, `*` for any
       * words, for example `suites: { integration: ['contract|pact'] }`.
       */
      recognition?: {
        phases?: {
          [phase in
            | 'build'
            | 'commit'
            | 'test'
            | 'stage'
            | 'deploy']?: string[];
        };
        suites?: { [suite: string]: string[] };
      };
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
    /** Makes critical entities count for more where groups, systems, domains and the organisation are judged. */
    criticality?: {
      /** Annotation that says how critical an entity is. Default: `cd-maturity/criticality`. */
      annotation?: string;
      /**
       * For how many entities one counts, by the value of the annotation: `{ high: 3 }`. Whole numbers from 1 to 1000.
       * Whatever is not listed counts for one. Default: all count for one.
       */
      weights?: { [value: string]: number };
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
      /** How long changes of an entity are collected before it is judged again. Default: 2 seconds. */
      settle?: HumanDuration | string;
      /** How often everything is judged again, because windows move. Default: 24 hours. */
      sweep?: HumanDuration | string;
    };
    push?: {
      /** Who may push signals and facts. Whoever is not listed is refused. */
      writers?: Array<{
        /** As Backstage names the caller: the `subject` of a token of `backend.auth.externalAccess`, `plugin:<id>` of a plugin. */
        subject: string;
        /** Sources that it may send signals of. */
        sources?: string[];
        /** Entities that it may send facts about: full refs, `*` stands for anything. */
        entities?: string[];
        /** Groups or users whose entities it may send facts about, groups below them included. */
        owners?: string[];
      }>;
    };
    /**
     * Rights that the permission policy alone hands out, by the name of the permission. Left out, one also has to own
     * the entity, be an approver, or manage campaigns.
     */
    rights?: {
      decide?: 'policy';
      attest?: 'policy';
      exemption?: { request?: 'policy'; approve?: 'policy' };
      goal?: { update?: 'policy' };
      binding?: { update?: 'policy' };
      campaign?: { manage?: 'policy' };
    };
    ownership?: {
      /** Members of a group also own what the groups above it own. Default: false. */
      parentGroups?: boolean;
    };
    /** Group that stands for the organisation: it answers the questions that are asked once for everybody. */
    organization?: string;
    exemptions?: {
      /** Groups or users that approve, reject and revoke exemptions of others. Default: nobody. */
      approvers?: string[];
      /** Practices whose exemptions need no approval: ids with `*` for any text. Default: none. */
      autoApprove?: string[];
      /** How many days away the last day may be, at most 180. Default: 180. */
      maxDays?: number;
      /** How many exemptions and requests an owner may have at once. Default: no limit. */
      maxPerTeam?: number;
    };
    campaigns?: {
      /**
       * Groups or users that may run campaigns over everything. Others may run those of a group of theirs, over what
       * that group owns.
       */
      managers?: string[];
    };
    digests?: {
      /** A group or user is told its news at most this often, all of them together. Default: 24 hours. At least a second. */
      every?: HumanDuration | string;
    };
    badges?: {
      /**
       * Secrets that sign the tokens of badges, each of 32 characters or more. The first one signs, all are believed, so
       * that they can be rotated: what a removed one signed shows nothing any more. Default: one that the plugin makes
       * and keeps in its database.
       * @deepVisibility secret
       */
      secrets?: string[];
      /** How long a token shows a badge. Default: 365 days. At least a day. */
      expireAfter?: HumanDuration | string;
    };
    retention?: {
      /** How long raw deliveries are kept. Default: 14 days. */
      deliveries?: HumanDuration | string;
      /** How long deliveries are kept that could not be read. Default: 90 days. */
      deadLetters?: HumanDuration | string;
      /** How long signals are kept, by event time. Default: 2 years. At least a year. */
      signals?: HumanDuration | string;
      /** How long the log of what moved and why is kept. Default: 2 years. */
      changes?: HumanDuration | string;
    };
  };
}
