export const outcomes = {
  outcomes: {
    title: 'Outcomes',
    sub: 'Beside the level, never part of a ranking. Bands run from slower (left) to faster (right).',
    failure: 'The delivery metrics could not be read',
    definitions: 'Definitions',
    definition: 'Definition of {{metric}}',
    source: 'Source: {{source}}',
    close: 'Close',
    samples: '{{samples}} · {{window}}',
    few: 'Few samples',
    noValue: 'No data',
    noTrend: 'No trend yet',
    trend:
      '{{weeks}} weeks: from {{first}} to {{last}}, lowest {{low}}, highest {{high}}',
    band: 'Band {{position}} of {{of}}: {{label}}',
    window: {
      '30d': '30 days',
      '90d': '90 days',
      '180d': '180 days',
      '365d': '365 days',
    },
    rhythm: 'Release rhythm',
    variation: 'variation',
    rhythmWhy:
      'Each mark is one release. Steady beats fast; 0 is a perfect beat, above 1 they come in bursts.',
    rhythmMarks_one: '{{count}} release between {{from}} and {{to}}',
    rhythmMarks_other: '{{count}} releases between {{from}} and {{to}}',
    rhythmNone: 'No releases to draw',
    further: 'Further figures',
    noneTitle: 'No delivery metrics yet',
    none: 'They appear with the first pipeline runs and deployments of a connected source.',
  },
} as const;
