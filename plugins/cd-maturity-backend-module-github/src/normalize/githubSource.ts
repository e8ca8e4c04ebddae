import type { SignalSource } from 'backstage-plugin-cd-maturity-node';
import { bindings } from './bindings';
import { NORMALIZERS } from './events';
import { identify } from './identify';
import { nothing } from './normalizer';
import { SOURCE_ID } from './sourceId';
import { verify } from './verify';

/**
 * GitHub and GitHub Enterprise as a source of delivery signals.
 * @public
 */
export const githubSource: SignalSource = {
  id: SOURCE_ID,
  title: 'GitHub',
  webhook: { verify, identify },
  normalize(delivery, options) {
    const normalize = NORMALIZERS.get(delivery.event);
    return normalize
      ? normalize(delivery, options)
      : nothing(`the event ${delivery.event} says nothing about delivery`);
  },
  bindings,
};
