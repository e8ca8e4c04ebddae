import { Localized } from '../Localized';
import { home as english } from '../messages/home';

export const home: Localized<typeof english> = {
  home: {
    noServicesTitle: 'Nichts von Ihnen ist bewertet',
    noServices:
      'Komponenten, die Ihnen oder Ihren Gruppen gehören, erscheinen hier, sobald ein Modell sie bewertet.',
    fixFirst: 'Zuerst: {{practice}}',
    allServices: 'Alle Komponenten',
    allRecommendations: 'Alle Empfehlungen',
    scorecard: 'Übersicht öffnen',
  },
  search: {
    open_one: '{{count}} offene Praktik',
    open_other: '{{count}} offene Praktiken',
  },
};
