import { Localized } from '../Localized';
import { common as english } from '../messages/common';

export const common: Localized<typeof english> = {
  common: {
    retry: 'Erneut versuchen',
    loading: 'Wird geladen',
    showAll: 'Alle {{number}} anzeigen',
    showFewer: 'Weniger anzeigen',
    showMore: 'Mehr anzeigen',
    asTable: 'Als Tabelle',
    shown: '{{shown}} von {{all}}',
    cancel: 'Abbrechen',
    sending: 'Wird gesendet',
    platformOnly: 'Für das Plattform-Team',
  },
  unit: {
    percent: '%',
    seconds: 's',
    minutes: 'min',
    hours: 'h',
    days: 'Tage',
    perDay: 'pro Tag',
    perWeek: 'pro Woche',
    perMonth: 'pro Monat',
    points: 'Punkte',
  },
  age: {
    now: 'gerade eben',
    minutes: 'vor {{value}} min',
    hours: 'vor {{value}} h',
    days: 'vor {{value}} Tagen',
    months: 'vor {{value}} Monaten',
    never: 'nie',
  },
  level: {
    unrated: 'Nicht bewertet',
    provisional: '{{level}} · vorläufig',
  },
  status: {
    pass: 'Erfüllt',
    partial: 'Teilweise',
    fail: 'Nicht erfüllt',
    unknown: 'Unbekannt',
    'not-applicable': 'Nicht anwendbar',
    exempt: 'Ausgenommen',
  },
  basis: {
    measured: 'Gemessen',
    fact: 'Tatsache aus dem Katalog oder einer Quelle',
    attested: 'Vom Team gesagt, mit Beleg',
    declared: 'Vom Team gesagt',
    stale: 'Gemessen, doch die Quelle ist verstummt',
  },
};
