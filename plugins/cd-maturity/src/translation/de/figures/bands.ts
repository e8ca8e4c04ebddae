import { BandPosition, BandScale } from '../../figureIds';

export const bands: Record<BandScale, Record<BandPosition, string>> = {
  duration: {
    6: 'unter einer Stunde',
    5: 'unter einem Tag',
    4: 'unter einer Woche',
    3: 'unter einem Monat',
    2: 'unter sechs Monaten',
    1: 'sechs Monate oder mehr',
  },
  frequency: {
    6: 'mehrmals am Tag',
    5: 'mindestens täglich',
    4: 'mindestens wöchentlich',
    3: 'mindestens monatlich',
    2: 'mindestens zweimal im Jahr',
    1: 'seltener als zweimal im Jahr',
  },
  share: {
    6: 'bis 5 %',
    5: 'bis 10 %',
    4: 'bis 15 %',
    3: 'bis 30 %',
    2: 'bis 60 %',
    1: 'über 60 %',
  },
};
