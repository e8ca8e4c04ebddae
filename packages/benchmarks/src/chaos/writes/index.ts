import { attest } from './answers';
import { bind, recognise } from './corrections';
import { decide, dispute } from './decisions';
import { exempt } from './exemptions';
import { campaign, setGoal } from './plans';
import { pushFacts, pushSignals } from './pushes';
import { Writes } from './types';

export type { Writes } from './types';

/** Everything that people and machines write through the HTTP API. */
export const writes: Readonly<Record<string, Writes>> = {
  decide,
  dispute,
  exempt,
  attest,
  setGoal,
  campaign,
  recognise,
  bind,
  pushFacts,
  pushSignals,
};
