import { Localized } from '../Localized';
import { decision as english } from '../messages/decision';

export const decision: Localized<typeof english> = {
  decision: {
    more: 'Mehr zu {{practice}}',
    action: {
      acknowledge: 'Annehmen',
      plan: 'Einplanen',
      snooze: 'Zurückstellen',
      decline: 'Ablehnen',
      dispute: 'Messung anfechten',
      exemption: 'Ausnahme beantragen',
      withdraw: 'Ausnahme zurückziehen',
      reopen: 'Zurücknehmen',
    },
    saving: 'Wird gespeichert',
    open: 'Offen',
    acknowledged: 'Angenommen',
    planned: 'Geplant',
    plannedFor: 'Geplant bis {{day}}',
    overdueSince: 'Geplant bis {{day}}, überfällig',
    snoozed: 'Zurückgestellt',
    snoozedUntil: 'Zurückgestellt bis {{day}}',
    disputed: 'Angefochten',
    declined: 'Abgelehnt',
    done: 'Erledigt',
    reopened: 'Wieder offen',
    by: 'von {{user}} am {{day}}',
    workItem: 'Aufgabe',
    reason: {
      'not-relevant': 'Hier nicht von Belang',
      'accepted-risk': 'Risiko wird getragen',
      later: 'Später',
    },
    failed: 'Die Entscheidung wurde nicht gespeichert',
    form: {
      title: {
        plan: 'Einplanen',
        snooze: 'Zurückstellen',
        decline: 'Empfehlung ablehnen',
        dispute: 'Messung anfechten',
        exemption: 'Ausnahme beantragen',
      },
      what: {
        plan: 'Sie bleibt offen und zeigt, bis wann sie erledigt sein soll.',
        snooze: 'Sie kommt an dem Tag wieder, den Sie wählen.',
        decline:
          'Eine Ablehnung geht an die Freigabe: dass die Praktik nicht gilt oder eine Weile ruhen darf. „Später“ stellt sie zurück.',
        dispute:
          'Das Plattform-Team erhält Ihre Worte zusammen mit dem, was gesehen wurde. Bis es geprüft ist, zählt die Praktik wie bisher.',
        exemption:
          'Jemand anderes muss sie freigeben. Bis zu ihrem letzten Tag nimmt die Praktik dann nicht an der Stufe teil; als erfüllt zählt sie nie.',
      },
      confirm: {
        plan: 'Einplanen',
        snooze: 'Zurückstellen',
        decline: 'Ablehnen',
        dispute: 'Anfechten',
        exemption: 'Beantragen',
      },
      day: {
        plan: 'Erledigt bis',
        snooze: 'Kommt wieder am',
        decline: 'Bis',
        exemption: 'Letzter Tag',
      },
      latest: 'Spätestens {{day}}',
      reason: 'Grund',
      effect: 'Was beantragt wird',
      workItem: 'Link zur Aufgabe',
      evidence: 'Link, der es belegt',
      linkHelp: 'http oder https',
      why: 'Warum',
      note: 'Notiz',
      noteHelp: 'Für alle, die es später lesen',
      attached: 'Was gesehen wurde, geht mit',
      clause: '{{about}}: {{actual}}, erwartet {{expected}}',
    },
    problem: {
      dayNeeded: 'Wählen Sie einen Tag',
      dayEarly: 'Nicht vor dem {{day}}',
      dayLate: 'Nicht nach dem {{day}}',
      noteShort: 'Sagen Sie es in mindestens {{number}} Zeichen',
      linkBroken:
        'Geben Sie einen ganzen Link an, der mit http:// oder https:// beginnt',
    },
    stale: {
      title: 'Jemand anderes war schneller',
      now: 'Inzwischen ist sie',
      wanted: 'Sie wollten daraus machen',
      goOn: 'Fortfahren',
      leave: 'So lassen',
    },
  },
  exemption: {
    effect: {
      exempt: 'Sie gilt, darf aber eine Weile ruhen',
      'not-applicable': 'Sie gilt für diese Komponente nicht',
    },
    asked: {
      exempt: 'Ausnahme beantragt bis {{day}}',
      'not-applicable': 'Beantragt als nicht anwendbar bis {{day}}',
    },
    holds: {
      exempt: 'Ausgenommen bis {{day}}',
      'not-applicable': 'Nicht anwendbar bis {{day}}',
    },
    waits: 'wartet auf Freigabe',
    evidence: 'Beleg',
    notAllowed: 'Nur die Verantwortlichen können das beantragen.',
    withdrawFailed: 'Die Ausnahme wurde nicht zurückgezogen',
    failure: 'Die Ausnahmen konnten nicht gelesen werden',
  },
};
