import { Localized } from '../Localized';
import { history as english } from '../messages/history';

export const history: Localized<typeof english> = {
  changes: {
    title: 'Was sich geändert hat und warum',
    sub: 'Neueste zuerst. Kein Wert ändert sich ohne einen Eintrag hier.',
    orgSub: 'Neueste zuerst, Komponente für Komponente.',
    orgNone:
      'Seit der ersten Bewertung von Komponenten hat sich nichts geändert.',
    failure: 'Die Änderungen konnten nicht gelesen werden',
    none: 'Seit der ersten Bewertung dieser Komponente hat sich nichts geändert.',
    subject: { level: 'Berechnete Stufe', published: 'Stufe' },
    moved: '{{title}}: {{from}} zu {{to}}',
    same: 'Erneut bewertet, mit demselben Ergebnis',
    because: 'Grund: {{causes}}. Modell {{version}}.',
    better: 'Besser',
    worse: 'Schlechter',
    cause: {
      signals: 'neue Signale',
      facts: 'neue Tatsachen',
      catalog: 'eine Änderung im Katalog',
      model: 'eine neue Version des Modells',
      sweep: 'Zeit: ältere Signale fielen aus dem Zeitraum',
      request: 'eine Aktualisierung',
      publication: 'eine wartende Stufe, die gültig wurde',
      exemption: 'Ausnahmen',
      attestation: 'Antworten von Menschen',
      goal: 'Ziele',
      reconstruction: 'ältere Signale, nachträglich berechnet',
      correction: 'Angaben der Eigentümer, was Jobs tun',
    },
  },
};
