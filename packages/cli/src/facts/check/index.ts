import { checkAnswers } from './checkAnswers';
import { checkConditions } from './checkConditions';
import { checkPractices } from './checkPractices';
import { checkRoles } from './checkRoles';
import { checkSignals } from './checkSignals';
import { FactsCheck } from './Problem';

const CHECKS: readonly FactsCheck[] = [
  checkConditions,
  checkPractices,
  checkSignals,
  checkAnswers,
  checkRoles,
];

/** Names that the model or the dictionary does not have: they would count for nothing, unnoticed. */
export const checkFacts: FactsCheck = (facts, compiled) =>
  CHECKS.flatMap(check => check(facts, compiled));
