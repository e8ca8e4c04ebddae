import { trainingRatio } from './trainingRatio';

export const modelValidated = trainingRatio(
  {
    id: 'ml.model_validated_ratio',
    title: 'Models compared before use',
    definition:
      'Training runs whose model was compared with the present one before use / finished training runs that produced a model.',
  },
  ({ modelChecked }) => modelChecked,
  ({ model, modelChecked }) =>
    model !== undefined || modelChecked !== undefined,
);
