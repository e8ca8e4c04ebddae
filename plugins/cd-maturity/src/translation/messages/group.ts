export const group = {
  group: {
    failure: 'The maturity of this group could not be read',
    absentTitle: 'Nothing is rated here',
    absent:
      'Components of a rated type that belong here make its maturity. They appear within a few minutes.',
    level: 'Level of three quarters',
    confidence: 'Mean of its rated components',
    dimensions: 'By dimension',
    dimensionsSub: 'How its components are spread over the levels.',
  },
} as const;
