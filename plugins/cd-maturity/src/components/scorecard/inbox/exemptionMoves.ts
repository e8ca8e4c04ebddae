import {
  Exemption,
  ExemptionDto,
  ExemptionEvent,
  moveExemption,
} from 'backstage-plugin-cd-maturity-common';

const exemptionMoves = ['approve', 'reject', 'withdraw', 'revoke'] as const;
export type ExemptionMoveId = (typeof exemptionMoves)[number];

export type OfferedMove = {
  id: ExemptionMoveId;
  /** Shown with the reason, but not to be chosen. */
  forbidden: boolean;
};

const toExemption = (dto: ExemptionDto): Exemption => ({
  ...dto,
  requestedAt: Date.parse(dto.requestedAt),
  decidedAt: dto.decidedAt ? Date.parse(dto.decidedAt) : undefined,
});

const eventOf = (
  id: ExemptionMoveId,
  by: string,
  at: number,
): ExemptionEvent => ({ type: id, by, at, note: '' });

/** How it will most likely stand afterwards; the note and the names are left to the backend. */
export const expectedExemption = (
  exemption: ExemptionDto,
  id: ExemptionMoveId,
  user: string,
  now: number,
): ExemptionDto => {
  const move = moveExemption(toExemption(exemption), eventOf(id, user, now));
  return move.status === 'moved'
    ? { ...exemption, state: move.next.state, decidedBy: user }
    : exemption;
};

/**
 * What the reader may do with an exemption, by the same state machine as the backend. What the state does not allow is
 * left out; approving one's own request is shown with the reason why not.
 */
export const offeredMoves = (
  exemption: ExemptionDto,
  user: string,
  now: number,
): OfferedMove[] =>
  exemptionMoves.flatMap((id): OfferedMove[] => {
    const { status } = moveExemption(
      toExemption(exemption),
      eventOf(id, user, now),
    );
    if (status === 'moved') return [{ id, forbidden: false }];
    return status === 'forbidden' && id === 'approve'
      ? [{ id, forbidden: true }]
      : [];
  });
