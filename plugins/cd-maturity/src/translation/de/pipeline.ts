import { Localized } from '../Localized';
import { pipeline as english } from '../messages/pipeline';

export const pipeline: Localized<typeof english> = {
  pipeline: {
    title: 'Weg in die Produktion',
    sub: 'Mediane der letzten {{window}}. Phasen werden an den Namen der Jobs und an Deployments erkannt.',
    failure: 'Die Pipeline konnte nicht gelesen werden',
    phase: {
      build: 'Build',
      commit: 'Commit',
      test: 'Test',
      stage: 'Stage',
      deploy: 'Deploy',
    },
    unseen: 'Nicht gesehen',
    noDuration: 'Gesehen',
    succeed_one: '{{percent}} gelingen · {{number}} Lauf',
    succeed_other: '{{percent}} gelingen · {{number}} Läufe',
    automated: 'Automatisch',
    manual: 'Von Hand gestartet',
    mixed: '{{manual}} von {{known}} von Hand',
    gate: 'Freigabe',
    noWait: 'Gefragt',
    gateOf: 'Median der Wartezeit · {{number}} von {{all}}',
    waits: 'Wartet auf einen Menschen',
    whole: 'Vom Merge in die Produktion dauert es {{duration}}.',
    waitingShare: '{{percent}} davon ist Warten auf eine Freigabe.',
    waitingMost: 'Fast alles davon ist Warten auf eine Freigabe.',
    working: 'alles andere {{duration}}',
    waiting: 'Warten auf eine Freigabe {{duration}}',
    guide:
      'Freigaben sind bis Intermediate üblich; Advanced fragt stattdessen nach automatischen Prüfungen.',
    noneTitle: 'Noch keine Pipeline gesehen',
    none: 'Verbinden Sie die Quelle, die diese Komponente baut und ausliefert; ihre Läufe erscheinen dann hier, Phase für Phase.',
  },
};
