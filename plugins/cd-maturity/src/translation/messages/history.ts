export const history = {
  changes: {
    title: 'What changed and why',
    sub: 'Newest first. A score never moves without an entry here.',
    failure: 'The changes could not be read',
    none: 'Nothing has moved since this component was first judged.',
    moved: '{{title}}: {{from}} to {{to}}',
    same: 'Judged again, with the same result',
    because: 'Because of {{causes}}. Model {{version}}.',
    better: 'Better',
    worse: 'Worse',
    cause: {
      signals: 'new signals',
      facts: 'new facts',
      catalog: 'a change in the catalog',
      model: 'a new version of the model',
      sweep: 'time: older signals left the window',
      request: 'a refresh',
      publication: 'a waiting level that became public',
    },
  },
} as const;
