import { Localized } from '../Localized';
import { group as english } from '../messages/group';

export const group: Localized<typeof english> = {
  group: {
    failure: 'Die Reife dieser Gruppe konnte nicht gelesen werden',
    absentTitle: 'Hier ist nichts bewertet',
    absent:
      'Komponenten bewerteter Typen, die hierher gehören, ergeben die Reife. Sie erscheinen nach wenigen Minuten.',
    level: 'Stufe von drei Vierteln',
    confidence: 'Mittel der bewerteten Komponenten',
    dimensions: 'Nach Dimension',
    dimensionsSub: 'Wie sich die Komponenten auf die Stufen verteilen.',
  },
  weights: {
    label: 'gewichtet',
    how: 'Wie Komponenten gewichtet werden',
    why: 'Komponenten zählen nach ihrer Annotation {{annotation}}: {{weights}}; alle anderen zählen für eine. Anzahlen von Komponenten bleiben einfache Anzahlen.',
    one: '{{value}} zählt für {{weight}}',
  },
};
