import { OpenWork } from 'backstage-plugin-cd-maturity-common';

export const workOrders = ['open', 'worth'] as const;
export type WorkOrder = (typeof workOrders)[number];

/** Middle of what the efforts stand for, in weeks. */
const WEEKS = { S: 0.5, M: 2.5, L: 6 } as const;

/** Effect on all entities it stands open on, for the effort of one. */
const worth = ({ open, effect, effort }: OpenWork) =>
  (open * effect) / WEEKS[effort];

/** Most open first, as the backend gives them, or what pays off most for its effort. */
export const orderWork = (
  items: readonly OpenWork[],
  order: WorkOrder,
): OpenWork[] =>
  order === 'open'
    ? [...items]
    : [...items].sort((a, b) => worth(b) - worth(a) || b.open - a.open);
