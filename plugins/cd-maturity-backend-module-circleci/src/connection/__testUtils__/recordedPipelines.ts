import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { recordedRows } from 'backstage-plugin-cd-maturity-node/testUtils';

/** Pipelines that another project recorded, where they are present beside the repository. */
export const recordedPipelines = () =>
  recordedRows(
    resolvePackagePath(
      'backstage-plugin-cd-maturity-backend-module-circleci',
      '../../../shared/data/devlake/circleci/e2e/raw_tables/_raw_circleci_api_pipelines.csv',
    ),
  ) as Array<{ id: string; state: string }>;
