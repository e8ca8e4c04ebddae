import { Exemption, Instant } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { CdMaturityConfig } from '../config';
import { ModelSet } from '../models/ModelSet';

export type ExemptionDeps = {
  db: Knex;
  models: ModelSet;
  config: Pick<CdMaturityConfig, 'exemptions'>;
};

/** What is asked for, by whom. */
export type OpenExemption = Pick<
  Exemption,
  | 'entityRef'
  | 'model'
  | 'practiceId'
  | 'effect'
  | 'reason'
  | 'evidence'
  | 'until'
  | 'renews'
> & { owner?: string; by: string; at: Instant };
