import { trainingRatio } from './trainingRatio';

export const dataValidated = trainingRatio(
  {
    id: 'ml.data_validated_ratio',
    title: 'Trainings with a data check',
    definition:
      'Training runs with a check of the data that could stop them / finished training runs.',
  },
  ({ dataChecked }) => dataChecked,
);
