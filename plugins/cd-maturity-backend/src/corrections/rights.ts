import { WhyNot } from 'backstage-plugin-cd-maturity-common';

/** Whether the caller may correct what is shown, and if not, why. */
type Rights = WhyNot & { correct: boolean };

export type WithRights<TState> = TState & { rights: Rights };

/** What is shown of an entity, before it is known what the caller may do. */
export type WithoutRights<TAnswer extends { rights: unknown }> = Omit<
  TAnswer,
  'rights'
>;
