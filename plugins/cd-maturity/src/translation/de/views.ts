import { Localized } from '../Localized';
import { views as english } from '../messages/views';

export const views: Localized<typeof english> = {
  views: {
    title: 'Ansichten',
    none: 'Noch ist keine Ansicht gespeichert.',
    save: 'Diese Ansicht speichern',
    about: 'Filter, Reihenfolge und Spalten wie jetzt. Nur Sie sehen sie.',
    name: 'Name',
    forget: '{{name}} vergessen',
    failed: 'Die Ansichten wurden nicht gespeichert',
  },
};
