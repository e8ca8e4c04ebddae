import { Localized } from '../Localized';
import { inbox as english } from '../messages/inbox';

export const inbox: Localized<typeof english> = {
  exemptions: {
    title: 'Ausnahmen',
    sub: 'Dass eine Praktik eine Zeit lang nicht zählt, braucht eine zweite Person.',
    shelf: 'Zustand',
    shelves: { waiting: 'Wartend', inForce: 'In Kraft', ended: 'Beendet' },
    failure: 'Die Ausnahmen konnten nicht gelesen werden',
    none: {
      waiting: 'Kein Antrag wartet auf Antwort',
      inForce: 'Keine Ausnahme ist in Kraft',
      ended: 'Keine Ausnahme ist beendet',
    },
    how: 'Verantwortliche beantragen sie auf der Reife-Seite ihrer Komponente.',
    state: {
      requested: 'Wartet',
      approved: 'Genehmigt',
      rejected: 'Abgelehnt',
      withdrawn: 'Zurückgezogen',
      revoked: 'Widerrufen',
      expired: 'Abgelaufen',
    },
    effect: {
      exempt: 'zählt nicht',
      'not-applicable': 'ist nicht dafür gedacht',
    },
    for: '{{entity}}: {{effect}} bis {{day}}',
    evidence: 'Beleg',
    by: 'Beantragt von {{user}} am {{day}}',
    own: 'Sie haben dies selbst beantragt: jemand anderes muss es genehmigen.',
    move: {
      approve: 'Genehmigen',
      reject: 'Ablehnen',
      withdraw: 'Zurückziehen',
      revoke: 'Widerrufen',
    },
    failed: 'Die Antwort wurde nicht gespeichert',
    dialog: {
      approve: 'Ausnahme genehmigen',
      reject: 'Ausnahme ablehnen',
      withdraw: 'Antrag zurückziehen',
      revoke: 'Ausnahme widerrufen',
      why: 'Grund',
      note: 'Notiz',
      help: {
        approve: 'Wer gefragt hat, liest sie. Sie kann leer bleiben.',
        reject: 'Wer gefragt hat, liest ihn. Mindestens 3 Zeichen.',
        withdraw: 'Sie kann leer bleiben.',
        revoke:
          'Die Praktik zählt sofort wieder. Die Verantwortlichen lesen den Grund, mindestens 3 Zeichen.',
      },
    },
  },
  disputes: {
    title: 'Angefochtene Messungen',
    sub: 'Verantwortliche sagen, dass das Produkt irrt.',
    failure: 'Die angefochtenen Messungen konnten nicht gelesen werden',
    platform:
      'Wer sich um die Quellen kümmert, entscheidet über angefochtene Messungen. Dafür braucht es die Berechtigung cd-maturity.source.admin.',
    none: 'Keine Messung ist angefochten.',
    state: {
      open: 'Offen',
      corrected: 'Messung war falsch',
      confirmed: 'Messung war richtig',
      withdrawn: 'Zurückgezogen',
    },
    read: 'Verlangt: {{expected}}. Gelesen: {{actual}}.',
    by: 'Angefochten von {{user}} am {{day}}, zur Messung vom {{read}}',
    resolve: 'Antworten',
    outcome: {
      corrected: 'Die Messung war falsch und wird berichtigt',
      confirmed: 'Die Messung war richtig',
    },
    dialog: {
      title: 'Auf eine Anfechtung antworten',
      outcome: 'Ergebnis',
      note: 'Erklärung',
      help: 'Wer angefochten hat, liest sie. Mindestens 3 Zeichen.',
    },
    wrong: 'Am häufigsten falsch gelesen',
    rate: '{{corrected}} von {{judged}} Komponenten, {{percent}}',
  },
};
