import { duplicates } from './duplicates';
import { ModelCheck } from './Problem';

/** Names within one list are used once. */
export const checkIds: ModelCheck = ({ model }) => [
  ...duplicates(['levels'], model.levels),
  ...duplicates(['dimensions'], model.dimensions),
  ...duplicates(['pipelinePhases'], model.pipelinePhases ?? []),
  ...duplicates(['steps'], model.steps ?? []),
  ...duplicates(['practices'], model.practices),
];
