import { endOfDay } from '../time';
import {
  Exemption,
  ExemptionEvent,
  ExemptionMove,
  ExemptionState,
} from './types';

const LEADS_TO: Record<
  ExemptionEvent['type'],
  { from: ExemptionState[]; to: ExemptionState }
> = {
  approve: { from: ['requested'], to: 'approved' },
  reject: { from: ['requested'], to: 'rejected' },
  withdraw: { from: ['requested', 'approved'], to: 'withdrawn' },
  revoke: { from: ['approved'], to: 'revoked' },
  expire: { from: ['requested', 'approved'], to: 'expired' },
};

/**
 * Whether its last day has passed.
 *
 * @public
 */
export function isOver(
  { until }: Pick<Exemption, 'until'>,
  asOf: number,
): boolean {
  return asOf >= endOfDay(until);
}

/** Whether it takes its practice out of the count at that time. @public */
export function isInForce(
  exemption: Pick<Exemption, 'state' | 'until'>,
  asOf: number,
): boolean {
  return exemption.state === 'approved' && !isOver(exemption, asOf);
}

/** Four eyes: nobody approves what they asked for, and nobody withdraws what another asked for. */
function forbidden(
  exemption: Exemption,
  event: ExemptionEvent,
): string | undefined {
  if (event.type === 'approve' && event.by === exemption.requestedBy) {
    return 'Somebody else has to approve what you asked for';
  }
  if (event.type === 'withdraw' && event.by !== exemption.requestedBy) {
    return 'Only the person who asked for it can withdraw it';
  }
  return undefined;
}

/**
 * The state machine of an exemption: requested, then approved or rejected by somebody else; an approved one ends when
 * it is revoked, withdrawn or over.
 * @public
 */
export function moveExemption(
  exemption: Exemption,
  event: ExemptionEvent,
): ExemptionMove {
  const { from, to } = LEADS_TO[event.type];
  if (!from.includes(exemption.state)) {
    return { status: 'refused', reason: `It is ${exemption.state} already` };
  }
  const why = forbidden(exemption, event);
  if (why) {
    return { status: 'forbidden', reason: why };
  }
  if (event.type === 'approve' && isOver(exemption, event.at)) {
    return {
      status: 'refused',
      reason: `Its last day, ${exemption.until}, has passed`,
    };
  }
  if (event.type === 'expire' && !isOver(exemption, event.at)) {
    return { status: 'refused', reason: `It holds until ${exemption.until}` };
  }
  const { decidedBy: _, decidedAt: __, decisionNote: ___, ...kept } = exemption;
  return {
    status: 'moved',
    next: {
      ...kept,
      state: to,
      decidedAt: event.at,
      ...('by' in event && event.by !== undefined
        ? { decidedBy: event.by }
        : {}),
      ...('note' in event && event.note !== undefined
        ? { decisionNote: event.note }
        : {}),
      version: exemption.version + 1,
    },
  };
}
