import { VersionsRequest } from '../models/readVersions';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  ChangeDto,
  EntityMaturity,
  MaturityModel,
  MetricDto,
  ModelSummary,
  ModelVersion,
  PipelineDto,
  RecommendationDto,
  SignalDto,
  SignalKind,
} from 'backstage-plugin-cd-maturity-common';

export type CallOptions = { credentials: BackstageCredentials };
export type Page<T> = { items: T[]; nextCursor?: string };

export type SignalsRequest = {
  entityRef: string;
  metric?: string;
  kind?: SignalKind;
  cursor?: string;
  limit: number;
};

export type ChangesRequest = {
  entityRef: string;
  model?: string;
  cursor?: string;
  limit: number;
};

/** What can be asked of the product, on behalf of somebody. */
export interface CdMaturityService {
  getModels(options: CallOptions): Promise<ModelSummary[]>;
  getModel(id: string, options: CallOptions): Promise<MaturityModel>;
  getModelVersions(
    request: VersionsRequest,
    options: CallOptions,
  ): Promise<Page<ModelVersion>>;
  getEntity(
    request: { entityRef: string; model?: string },
    options: CallOptions,
  ): Promise<EntityMaturity>;
  getPipeline(entityRef: string, options: CallOptions): Promise<PipelineDto>;
  /** With a metric this one alone, with its trend. */
  getMetrics(
    entityRef: string,
    metric: string | undefined,
    options: CallOptions,
  ): Promise<MetricDto[]>;
  getSignals(
    request: SignalsRequest,
    options: CallOptions,
  ): Promise<Page<SignalDto>>;
  getRecommendations(
    request: { entityRef: string; model?: string },
    options: CallOptions,
  ): Promise<RecommendationDto[]>;
  getChanges(
    request: ChangesRequest,
    options: CallOptions,
  ): Promise<Page<ChangeDto>>;
  refresh(entityRef: string, options: CallOptions): Promise<void>;
}
