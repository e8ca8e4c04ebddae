import { ScoringInput } from 'backstage-plugin-cd-maturity-common';
import { answerFact } from './rules';

/** What an entity is scored by, as the flat facts that a rule engine takes. */
export function plainFacts(input: ScoringInput): Record<string, unknown> {
  const metrics = Object.entries(input.metrics).map(([id, reading]) => {
    const shown =
      'windows' in reading ? Object.values(reading.windows)[0] : reading;
    return [id, shown?.value];
  });
  const answers = Object.entries(input.answers).map(([id, answer]) => [
    answerFact(id),
    'responses' in answer ? answer.responses[0].option : answer.option,
  ]);
  return { ...input.facts, ...Object.fromEntries([...metrics, ...answers]) };
}
