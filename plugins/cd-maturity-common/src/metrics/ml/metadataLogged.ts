import { trainingRatio } from './trainingRatio';

export const metadataLogged = trainingRatio(
  {
    id: 'ml.metadata_logged_ratio',
    title: 'Trainings that can be repeated',
    definition:
      'Training runs that recorded code version, data snapshot, parameters and results / finished training runs.',
  },
  ({ logged, sha, dataSnapshot }) =>
    logged && sha !== undefined && dataSnapshot !== undefined,
);
