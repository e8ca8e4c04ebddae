export const whatIf = {
  whatIf: {
    hint: 'Tick to try',
    tick: 'Try: {{practice}}',
    with_one: 'Imagined, with the {{count}} ticked',
    with_other: 'Imagined, with the {{count}} ticked',
    imagined_one: 'Imagined: as if {{count}} more practice passed.',
    imagined_other: 'Imagined: as if {{count}} more practices passed.',
    reaches: '{{dimension}} reaches {{level}}',
    level: 'The component reaches {{level}}',
    noLevel: 'No level moves yet',
    percent: '{{percent}} to {{level}}, was {{before}}.',
    percentNew: '{{percent}} to {{level}}.',
    withAll: 'With the whole smallest set: {{level}}.',
    reset: 'Reset',
    failure: 'It could not be tried: the model could not be read',
  },
} as const;
