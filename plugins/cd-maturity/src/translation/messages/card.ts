export const card = {
  card: {
    title: 'Maturity',
    absent: 'No model rates this entity.',
    progress: '{{percent}} of the way to {{level}}',
    unrated: 'Too little is known to rate it',
    next: 'Fix first:',
    open: 'Open the maturity tab',
  },
} as const;
