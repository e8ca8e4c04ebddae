import { Localized } from '../Localized';
import { trends as english } from '../messages/trends';

export const trends: Localized<typeof english> = {
  trend: {
    title: 'Stufen im Verlauf',
    sub: 'Anteil an allen Komponenten, für die das Modell gilt.',
    span: 'Zeitraum',
    spans: { '3m': '3 Monate', '6m': '6 Monate', '1y': '1 Jahr' },
    failure: 'Der Verlauf konnte nicht gelesen werden',
    noneTitle: 'Der Verlauf beginnt morgen',
    none: 'Jede Nacht wird ein Tag festgehalten; zwei davon ergeben eine Linie.',
    of: 'von {{number}}',
    label: 'Von {{from}} bis {{to}}. Damals: {{then}}. Heute: {{now}}.',
    computed:
      'Gestrichelt umrahmt: nachträglich aus älteren Signalen berechnet',
    model: 'Ab hier Modell {{version}}',
    version: 'Modell {{version}}',
  },
  movers: {
    title: 'Am meisten bewegt',
    sub: 'In den letzten {{days}} Tagen. Erstmals bewertet zu werden zählt nicht.',
    failure: 'Die Bewegungen konnten nicht gelesen werden',
    none: 'Keine Komponente hat ihre Stufe geändert.',
    improved: 'Verbessert',
    regressed: 'Verschlechtert',
    moved_one: '{{sign}}{{count}} Stufe',
    moved_other: '{{sign}}{{count}} Stufen',
    to: 'nach',
    because: 'Grund: {{causes}}',
    more_one: 'und {{count}} weitere Praktik',
    more_other: 'und {{count}} weitere Praktiken',
  },
  levels: {
    title: 'Stufe im Verlauf',
    sub: 'Gültige Stufe und Fortschritt, ein halbes Jahr.',
    failure: 'Der Verlauf konnte nicht gelesen werden',
    none: 'Der Verlauf beginnt mit der ersten Bewertung.',
    label: 'Von {{from}}, damals {{then}}, bis heute, {{now}}.',
    lines:
      'Die dicke Linie ist die Stufe, die dünne der Fortschritt. Striche zeigen eine andere Version des Modells.',
    computed: '{{day}}: {{level}}, nachträglich berechnet',
    reconstructed:
      'Die dicke Linie ist die Stufe, die dünne der Fortschritt. Hohle Punkte und Striche auf Grau wurden nachträglich aus älteren Signalen berechnet; was Katalog und Menschen damals sagten, ist nicht bekannt.',
  },
};
