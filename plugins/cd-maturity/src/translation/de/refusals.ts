import { Localized } from '../Localized';
import { refusals as english } from '../messages/refusals';

export const refusals: Localized<typeof english> = {
  refusal: {
    'no-owner':
      '{{entity}} hat keine Verantwortlichen, also kann niemand dafür entscheiden',
    'other-owner': 'Für {{entity}} entscheidet nur {{owner}}',
    'no-permission':
      'Für {{entity}} braucht es die Berechtigung {{permission}}',
    'not-in-catalog': '{{entity}} steht nicht im Katalog',
    'no-organization':
      'Das wird einmal für die ganze Organisation gefragt, und cdMaturity.organization nennt keine Gruppe dafür',
  },
};
