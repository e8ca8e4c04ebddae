export const home = {
  home: {
    noServicesTitle: 'Nothing of yours is rated',
    noServices:
      'Components that you or your groups own appear here once a model rates them.',
    fixFirst: 'Fix first: {{practice}}',
    allServices: 'All components',
    allRecommendations: 'All recommendations',
    scorecard: 'Open the scorecard',
  },
  search: {
    open_one: '{{count}} open practice',
    open_other: '{{count}} open practices',
  },
} as const;
