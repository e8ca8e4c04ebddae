import { Localized } from '../../Localized';
import { figures as english } from '../../messages/figures';
import { bands } from './bands';
import { titles } from './titles';

export const figures: Localized<typeof english> = {
  figure: { title: titles, band: bands },
};
