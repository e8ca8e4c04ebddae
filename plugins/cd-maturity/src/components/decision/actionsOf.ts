import { Decision, ExemptionDto } from 'backstage-plugin-cd-maturity-common';
import { DraftKind } from './form/draft';

export type DecisionAction = 'acknowledge' | 'reopen' | 'withdraw' | DraftKind;

/** What can be said about a practice as things stand; the first is the most natural one. */
export type Offered = { main?: 'acknowledge' | 'plan'; more: DecisionAction[] };

export const actionsOf = (
  { state }: Decision,
  exemption: Pick<ExemptionDto, 'requestedBy'> | undefined,
  user: string | undefined,
): Offered => {
  // There is nothing left to do about it.
  if (state === 'done') return { more: [] };
  const mine = exemption && exemption.requestedBy === user;
  const about: Array<[DecisionAction, boolean]> = [
    ['plan', state !== 'acknowledged'],
    ['snooze', true],
    ['decline', state !== 'declined'],
    ['dispute', state !== 'disputed'],
    ['exemption', exemption === undefined],
    ['withdraw', mine === true],
    ['reopen', state !== 'open'],
  ];
  const more = about.flatMap(([action, offered]) => (offered ? action : []));
  if (state === 'open') return { main: 'acknowledge', more };
  return state === 'acknowledged' ? { main: 'plan', more } : { more };
};
