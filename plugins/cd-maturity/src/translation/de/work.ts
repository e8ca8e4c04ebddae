import { Localized } from '../Localized';
import { work as english } from '../messages/work';

export const work: Localized<typeof english> = {
  work: {
    title: 'Offene Empfehlungen',
    sub: 'Praktiken, die offen sind, und bei wie vielen Komponenten.',
    whose: 'Wessen',
    of: { mine: 'Meine Teams', all: 'Alle' },
    order: 'Reihenfolge',
    by: { open: 'Am häufigsten offen', worth: 'Lohnt am meisten' },
    failure: 'Die Empfehlungen konnten nicht gelesen werden',
    noneTitle: 'Nichts ist offen',
    none: 'Jede anwendbare Praktik ist bei diesen Komponenten erfüllt oder ausgenommen.',
    gate: 'Bedingung',
    effort: '{{effort}}, {{weeks}}',
    effect: 'Wirkung {{effect}} von 5',
    openOn_one: '{{count}} Komponente',
    openOn_other: '{{count}} Komponenten',
    unknownOn: '{{number}} unbekannt',
    bar: '{{open}} offen, {{unknown}} unbekannt',
    choose: '{{practice}} für eine Kampagne wählen',
    campaign_one: 'Kampagne für {{count}} Praktik beginnen',
    campaign_other: 'Kampagne für {{count}} Praktiken beginnen',
    ownersFailure: 'Die Teams konnten nicht gelesen werden',
    team: 'Team',
    open: 'Offen',
    unknown: 'Unbekannt',
    answered: 'Antworten',
    noAnswer: 'noch keine',
    answers: {
      planned: '{{number}} geplant',
      acknowledged: '{{number}} angenommen',
      snoozed: '{{number}} zurückgestellt',
      declined: '{{number}} abgelehnt',
      disputed: '{{number}} angefochten',
    },
  },
};
