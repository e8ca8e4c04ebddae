import { MaturityModel } from '../model';
import { ChangeDto } from './changes';
import { Decision, DecisionRequest } from './decision';
import { EntityMaturity, RecommendationDto } from './entityMaturity';
import { MetricDto, SignalDto } from './metrics';
import { ModelVersion } from './models';
import { PipelineDto } from './pipeline';
import {
  GroupBy,
  ScorecardFilter,
  ScorecardPage,
  ScorecardSort,
  ScorecardSummary,
} from './scorecard';

/** What pages and other plugins may ask of the product. Entity refs are full and lower case. @public */
export interface CdMaturityApi {
  getModels(): Promise<Array<{ id: string; title: string; version: string }>>;
  /** A whole model: what a page needs to score by itself. */
  getModel(id: string): Promise<MaturityModel>;
  /** Which versions were in force when, newest first, and what each changed. */
  getModelVersions(
    id: string,
    options?: { cursor?: string; limit?: number },
  ): Promise<{ items: ModelVersion[]; nextCursor?: string }>;
  getEntity(
    entityRef: string,
    options?: { model?: string },
  ): Promise<EntityMaturity>;
  /** `metric`: this one alone, with its trend. */
  getMetrics(
    entityRef: string,
    options?: { metric?: string },
  ): Promise<MetricDto[]>;
  /** The way from a commit to production, phase by phase. */
  getPipeline(entityRef: string): Promise<PipelineDto>;
  /** Newest first. `metric` gives the signals that a metric reads. */
  getSignals(
    entityRef: string,
    options?: { metric?: string; cursor?: string; limit?: number },
  ): Promise<{ items: SignalDto[]; nextCursor?: string }>;
  getRecommendations(
    entityRef: string,
    options?: { model?: string },
  ): Promise<RecommendationDto[]>;
  /** What moved and why, newest first. */
  getChanges(
    entityRef: string,
    options?: { model?: string; cursor?: string; limit?: number },
  ): Promise<{ items: ChangeDto[]; nextCursor?: string }>;
  decide(
    entityRef: string,
    practiceId: string,
    request: DecisionRequest,
    options?: { model?: string },
  ): Promise<Decision>;
  /** Evaluates one entity now. */
  refresh(entityRef: string): Promise<void>;
  getScorecard(
    filter: ScorecardFilter,
    options?: { sort?: ScorecardSort; cursor?: string; limit?: number },
  ): Promise<ScorecardPage>;
  getSummary(
    groupBy: GroupBy,
    filter?: ScorecardFilter,
  ): Promise<ScorecardSummary>;
}
