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
  weights: {
    label: 'weighted',
    how: 'How components are weighted',
    why: 'Components are weighted by their annotation {{annotation}}: {{weights}}; all others count for one. Numbers of components stay plain numbers.',
    one: '{{value}} counts for {{weight}}',
  },
} as const;
