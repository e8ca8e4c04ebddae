import { Refusal } from 'backstage-plugin-cd-maturity-common';

const sentence = '{{sentence}}' as const;

/** In English the backend says these. */
export const refusals = {
  refusal: {
    'no-owner': sentence,
    'other-owner': sentence,
    'no-permission': sentence,
    'not-in-catalog': sentence,
    'no-organization': sentence,
  } satisfies Record<Refusal['code'], string>,
} as const;
