import { Deployment } from 'backstage-plugin-cd-maturity-common';
import { toJsonLine } from '../signals/times';

const DAY_MS = 24 * 3_600_000;
const FIRST = Date.UTC(2026, 1, 1, 12);

/** Lines of deployments to production, one a day from 1 February 2026 at noon. */
export function deployments(
  count: number,
  scope = 'github.com/shop/cart',
): string {
  return Array.from({ length: count }, (_, day) => {
    const at = FIRST + day * DAY_MS;
    const deployment: Deployment = {
      kind: 'deployment',
      source: 'github',
      scope,
      externalId: `${scope}/${day}`,
      seq: 1,
      deploymentId: String(day),
      environment: 'production',
      tier: 'production',
      transient: false,
      trigger: 'automatic',
      remediation: false,
      state: 'done',
      outcome: 'success',
      createdAt: at,
      startedAt: at,
      finishedAt: at,
    };
    return `${toJsonLine(deployment)}\n`;
  }).join('');
}
