import { Localized } from '../Localized';
import { outcomes as english } from '../messages/outcomes';

export const outcomes: Localized<typeof english> = {
  outcomes: {
    title: 'Ergebnisse',
    sub: 'Neben der Stufe, nie Teil einer Rangliste. Die Bänder gehen von langsamer (links) zu schneller (rechts).',
    failure: 'Die Liefermetriken konnten nicht gelesen werden',
    definitions: 'Definitionen',
    definition: 'Definition von {{metric}}',
    source: 'Quelle: {{source}}',
    close: 'Schließen',
    samples: '{{samples}} · {{window}}',
    sample: {
      push_one: '{{count}} Push',
      push_other: '{{count}} Pushes',
      run_one: '{{count}} Lauf',
      run_other: '{{count}} Läufe',
      deployment_one: '{{count}} Deployment',
      deployment_other: '{{count}} Deployments',
      change_one: '{{count}} Änderung',
      change_other: '{{count}} Änderungen',
      incident_one: '{{count}} Störung',
      incident_other: '{{count}} Störungen',
      week_one: '{{count}} Woche',
      week_other: '{{count}} Wochen',
      item_one: '{{count}} Messwert',
      item_other: '{{count}} Messwerte',
    },
    few: 'Wenige Messwerte',
    noValue: 'Keine Daten',
    noneOf: 'Keine Daten: {{metrics}}',
    noTrend: 'Noch kein Verlauf',
    trend:
      '{{weeks}} Wochen: von {{first}} auf {{last}}, tiefster Wert {{low}}, höchster {{high}}',
    band: 'Band {{position}} von {{of}}: {{label}}',
    window: {
      '30d': '30 Tage',
      '90d': '90 Tage',
      '180d': '180 Tage',
      '365d': '365 Tage',
    },
    rhythm: 'Rhythmus der Releases',
    variation: 'Schwankung',
    rhythmWhy:
      'Jeder Strich ist ein Release. Gleichmaß geht vor Tempo; 0 ist ein vollkommener Takt, über 1 kommen sie in Schüben.',
    rhythmMarks_one: '{{count}} Release zwischen {{from}} und {{to}}',
    rhythmMarks_other: '{{count}} Releases zwischen {{from}} und {{to}}',
    rhythmNone: 'Keine Releases zu zeichnen',
    further: 'Weitere Zahlen',
    noneTitle: 'Noch keine Liefermetriken',
    none: 'Sie erscheinen mit den ersten Läufen und Deployments einer verbundenen Quelle.',
  },
};
