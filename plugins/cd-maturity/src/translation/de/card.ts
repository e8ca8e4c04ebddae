import { Localized } from '../Localized';
import { card as english } from '../messages/card';

export const card: Localized<typeof english> = {
  card: {
    title: 'Reife',
    absent: 'Kein Modell bewertet diese Entität.',
    progress: '{{percent}} des Weges zu {{level}}',
    unrated: 'Für eine Bewertung ist zu wenig bekannt',
    next: 'Zuerst angehen:',
    open: 'Reifegrad öffnen',
  },
};
