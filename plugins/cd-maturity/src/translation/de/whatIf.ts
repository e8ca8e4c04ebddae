import { Localized } from '../Localized';
import { whatIf as english } from '../messages/whatIf';

export const whatIf: Localized<typeof english> = {
  whatIf: {
    hint: 'Anhaken zum Ausprobieren',
    tick: 'Ausprobieren: {{practice}}',
    with_one: 'Angenommen, mit {{count}} Angehakten',
    with_other: 'Angenommen, mit {{count}} Angehakten',
    imagined_one: 'Angenommen: als wäre {{count}} weitere Praktik erfüllt.',
    imagined_other:
      'Angenommen: als wären {{count}} weitere Praktiken erfüllt.',
    reaches: '{{dimension}} erreicht {{level}}',
    level: 'Die Komponente erreicht {{level}}',
    noLevel: 'Noch bewegt sich keine Stufe',
    percent: '{{percent}} zu {{level}}, bisher {{before}}.',
    percentNew: '{{percent}} zu {{level}}.',
    withAll: 'Mit allem, was wenigstens nötig ist: {{level}}.',
    reset: 'Zurücksetzen',
    failure: 'Es ließ sich nicht ausprobieren: das Modell war nicht zu lesen',
  },
};
