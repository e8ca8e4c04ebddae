import { Localized } from '../Localized';
import { nextLevel as english } from '../messages/nextLevel';

export const nextLevel: Localized<typeof english> = {
  next: {
    title: '{{level}} erreichen: das Wenigste dafür',
    titleUnrated: 'Was eine Bewertung ermöglicht',
    titleTop: '{{level}} halten',
    sub_one: '{{count}} Praktik.',
    sub_other: '{{count}} Praktiken.',
    onlyUnknown: 'Sie ist nur unbekannt: ein Beleg kann genügen.',
    unknown_one: '{{count}} ist nur unbekannt: ein Beleg kann genügen.',
    unknown_other: '{{count}} sind nur unbekannt: Belege können genügen.',
    subUnrated:
      'Bedingungen, über die nichts bekannt ist. Verbinden Sie eine Quelle, die sie zeigen kann.',
    subTop:
      'Darunter fehlt nichts. Was hier steht, geht über die Stufe hinaus.',
    emptyTitle: 'Keine Empfehlung mehr',
    empty: 'Jede anwendbare Praktik ist erfüllt oder ausgenommen.',
    beyond: 'Danach lohnt sich am meisten',
    gateOf: '{{dimension}} · Bedingung für {{level}}',
    practiceOf: '{{dimension}} · {{level}}',
    effort: { S: 'Aufwand S', M: 'Aufwand M', L: 'Aufwand L' },
    effortWords: {
      S: 'unter einer Woche',
      M: 'eine bis vier Wochen',
      L: 'über einen Monat',
    },
    teamWide: 'Für das ganze Team',
    orgWide: 'Für die ganze Organisation',
    firstStep: 'Erster Schritt',
    template: 'Vorlage',
    all: 'Alle {{number}} Empfehlungen',
    notAllowed: 'Nur die Verantwortlichen können entscheiden.',
  },
};
