export const nextLevel = {
  next: {
    title: 'Reach {{level}}: smallest set',
    titleUnrated: 'What would rate it',
    titleTop: 'Keep it at {{level}}',
    sub_one: '{{count}} practice.',
    sub_other: '{{count}} practices.',
    onlyUnknown: 'It is only unknown: showing evidence may be enough.',
    unknown_one: '{{count}} is only unknown: showing evidence may be enough.',
    unknown_other:
      '{{count}} are only unknown: showing evidence may be enough.',
    subUnrated:
      'Gates about which nothing is known. Connect a source that can show them.',
    subTop: 'Nothing is missing below. What is listed goes beyond the level.',
    emptyTitle: 'Nothing left to recommend',
    empty: 'Every practice that applies holds or is exempt.',
    beyond: 'After that, what pays off most',
    gateOf: '{{dimension}} · gate of {{level}}',
    practiceOf: '{{dimension}} · {{level}}',
    effort: { S: 'Effort S', M: 'Effort M', L: 'Effort L' },
    effortWords: {
      S: 'under a week',
      M: 'one to four weeks',
      L: 'over a month',
    },
    teamWide: 'Team-wide',
    orgWide: 'Organisation-wide',
    firstStep: 'First step',
    template: 'Template',
    all: 'All {{number}} recommendations',
    notAllowed: 'Only its owners can decide.',
  },
} as const;
