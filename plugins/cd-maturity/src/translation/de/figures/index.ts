import { Localized } from '../../Localized';
import { figures as english } from '../../messages/figures';
import { bands } from './bands';
import { buildDefinitions } from './buildDefinitions';
import { deliveryDefinitions } from './deliveryDefinitions';
import { titles } from './titles';

export const figures: Localized<typeof english> = {
  figure: {
    title: titles,
    definition: { ...deliveryDefinitions, ...buildDefinitions },
    band: bands,
  },
};
