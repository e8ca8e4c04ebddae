export const views = {
  views: {
    title: 'Saved views',
    none: 'No view is saved yet.',
    save: 'Save this view',
    about: 'Filters, order and columns as they are now. Only you see it.',
    name: 'Name',
    forget: 'Forget {{name}}',
    failed: 'The views were not saved',
  },
} as const;
