export const trends = {
  trend: {
    title: 'Levels over time',
    sub: 'Share of all components that the model is for.',
    span: 'Span',
    spans: { '3m': '3 months', '6m': '6 months', '1y': '1 year' },
    failure: 'The trend could not be read',
    noneTitle: 'The trend begins tomorrow',
    none: 'A day is noted each night; two of them make a line.',
    of: 'of {{number}}',
    label: 'From {{from}} to {{to}}. Then: {{then}}. Now: {{now}}.',
    computed: 'Framed by dashes: computed afterwards from older signals',
    model: 'Model {{version}} from here on',
  },
  movers: {
    title: 'Moved most',
    sub: 'In the last {{days}} days. Beginning to be rated is no move.',
    failure: 'The moves could not be read',
    none: 'No component changed its level.',
    improved: 'Improved',
    regressed: 'Regressed',
    moved_one: '{{sign}}{{count}} level',
    moved_other: '{{sign}}{{count}} levels',
  },
  levels: {
    title: 'Level over time',
    sub: 'Published level and progress, half a year.',
    failure: 'The history could not be read',
    none: 'The history begins with the first evaluation.',
    label: 'From {{from}}, then {{then}}, to now, {{now}}.',
    lines:
      'The thick line is the level, the thin one the progress. Dashes mark another version of the model.',
    computed: '{{day}}: {{level}}, computed afterwards',
    reconstructed:
      'The thick line is the level, the thin one the progress. Hollow points and dashes on grey were computed afterwards from older signals; what the catalog and people said then is not known.',
  },
} as const;
