import {
  Corrections,
  Instant,
  MetricOptions,
  Ownership,
  Signal,
} from 'backstage-plugin-cd-maturity-common';
import { Binding } from '../store/bindings';
import { StoredDecision } from '../store/decisions';
import { EntityRecord } from '../store/entities';
import { PushedFact } from '../store/facts';
import { StoredGoal } from '../store/goals';
import { StoredReadings } from '../store/readings';
import { ScopeRole } from '../store/scopeRoles';
import { StoredScore } from '../store/scores';
import { SaidByPeople } from './saidByPeople';

/** Everything stored that the results of one entity depend on, beside the time and the models. */
export type EntityInput = {
  entity: EntityRecord;
  bindings: Binding[];
  /** Signals of the bound scopes, by scope. */
  signals: ReadonlyMap<string, Signal[]>;
  /** In which roles the bound scopes ever spoke. */
  scopeRoles: ScopeRole[];
  /** Facts that were pushed, or that bound scopes show. */
  pushed: PushedFact[];
  ownership?: Ownership;
  siblingDeployedShas?: ReadonlySet<string>;
  /** What its owner says that jobs do. */
  corrections?: Corrections;
  /** Of the evaluation before. */
  readings: StoredReadings;
  /** Results of the evaluation before, by model. */
  previous: ReadonlyMap<string, StoredScore>;
  decisions: StoredDecision[];
  /** Recommendations done in 90 days; absent when there are none. */
  doneRecently?: number;
  said: SaidByPeople;
  /** Goals of the entity and of those above it. */
  goals: readonly StoredGoal[];
  /** Refs whose goals it inherits, the nearest first. */
  above: readonly string[];
};

/** What is the same for all entities of a run. */
export type EvaluationContext = {
  asOf: Instant;
  /** Whether a source is heard as often as it should be. */
  isAlive(source: string): boolean;
  /** Keys of the configuration that conditions of models ask about. */
  configured: string[];
  metricOptions: MetricOptions;
  /** What marks an issue as an incident of an entity that names no labels of its own. */
  incidentLabels: readonly string[];
};
