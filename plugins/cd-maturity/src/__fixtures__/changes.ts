import { ChangeDto } from 'backstage-plugin-cd-maturity-common';

/** A gain, a loss without a level, and a new version of the model. */
export const theChanges = (): ChangeDto[] => [
  {
    at: '2025-11-20T09:00:00.000Z',
    modelVersion: '0.2.0',
    causes: ['signals'],
    changes: [
      {
        subject: 'practice',
        id: 'cd.build.regular-cadence',
        title: 'Releases keep a regular rhythm',
        from: 'pass',
        to: 'partial',
        better: false,
      },
    ],
  },
  {
    at: '2025-11-02T09:00:00.000Z',
    modelVersion: '0.2.0',
    causes: ['signals'],
    changes: [
      {
        subject: 'published',
        title: 'Level',
        from: 'Beginner',
        to: 'Intermediate',
        better: true,
      },
      {
        subject: 'dimension',
        id: 'test',
        title: 'Test and verification',
        from: 'Intermediate',
        to: 'Advanced',
        better: true,
      },
    ],
  },
  {
    at: '2025-10-19T09:00:00.000Z',
    modelVersion: '0.2.0',
    causes: ['model'],
    changes: [],
  },
];
