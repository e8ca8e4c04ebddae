import { Localized } from '../Localized';
import { practices as english } from '../messages/practices';

export const practices: Localized<typeof english> = {
  practices: {
    title: 'Praktiken',
    sub_one: '{{count}} in diesem Modell',
    sub_other: '{{count}} in diesem Modell',
    tabs: 'Praktiken nach Status',
    tab: {
      open: 'Offen',
      passing: 'Erfüllt',
      exempt: 'Ausgenommen',
      unknown: 'Unbekannt',
      notApplicable: 'Nicht anwendbar',
    },
    column: {
      status: 'Status',
      practice: 'Praktik',
      dimension: 'Dimension',
      level: 'Stufe',
      countsAs: 'Zählt als',
      actual: 'Ist · gefragt',
      decision: 'Entscheidung',
    },
    gate: 'Bedingung',
    recommended: 'Empfohlen',
    byTemplate: 'Eine Vorlage übernimmt den ersten Schritt',
    asked: 'gefragt {{expected}}',
    actualAsked: '{{actual}} · gefragt {{expected}}',
    shown: '{{shown}} von {{all}}, Bedingungen zuerst',
    none: {
      open: 'Nichts ist offen: keine Praktik fehlt oder ist halb erfüllt.',
      passing: 'Noch keine Praktik ist erfüllt.',
      exempt: 'Nichts ist ausgenommen.',
      unknown:
        'Nichts ist unbekannt: jede anwendbare Praktik konnte bewertet werden.',
      notApplicable: 'Jede Praktik des Modells ist anwendbar.',
    },
    detail: {
      title: 'Soll und Ist',
      expected: 'Soll',
      actual: 'Ist',
      nothing: 'Nichts bekannt',
      basis: 'Grundlage',
      samples: '{{samples}} Messwerte, letzte {{window}}',
      samplesOnly: '{{samples}} Messwerte',
      reason: 'Warum leer',
      implied: 'Übernommen: {{practice}} ist erfüllt und schließt sie ein',
      conflict: 'Zahlen und Menschen widersprechen sich; es zählt die Zahl',
      about: 'Warum gefragt wird',
      gateOf:
        'Nötig, um {{level}} in {{dimension}} zu halten. Wirkung {{effect}} von 5.',
      partOf:
        'Trägt zu {{level}} in {{dimension}} bei. Wirkung {{effect}} von 5.',
      firstStep: 'Erster Schritt',
      template: 'Vorlage, die ihn übernimmt',
      effort: 'Aufwand',
      docs: 'Weiterlesen',
      source: 'Idee von',
    },
    trend: {
      title: 'In 12 Wochen',
      failure: 'Die Vergangenheit der Zahl konnte nicht gelesen werden',
      label: '{{metric}}: von {{first}} zu {{last}}. {{asked}}',
      asked: {
        least: 'Verlangt: mindestens {{value}}.',
        most: 'Verlangt: höchstens {{value}}.',
      },
      passes: {
        above: 'erfüllt über dieser Linie',
        below: 'erfüllt unter dieser Linie',
      },
      day: 'Bis',
      note: 'Jeder Punkt sieht auf die 30 Tage davor.',
    },
    evidence: {
      title: 'Belege',
      failure: 'Die Belege konnten nicht gelesen werden',
      none: 'Im Zeitraum wurde nichts gesehen.',
      notMeasured:
        'Sie beruht auf Tatsachen oder Antworten, nicht auf Signalen.',
      kind: {
        ci_run: 'Lauf',
        ci_stage: 'Job',
        deployment: 'Deployment',
        approval: 'Freigabe',
        change: 'Änderung',
        review: 'Review',
        push: 'Push',
        branch: 'Branch',
        artifact: 'Artefakt',
        incident: 'Störung',
      },
    },
  },
};
