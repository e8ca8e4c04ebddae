import type { CompiledPractice } from './compileModel';

/** Model order, except that a practice comes after those that its clauses take over. */
export function evaluationOrder(
  practices: CompiledPractice[],
  byId: ReadonlyMap<string, CompiledPractice>,
): CompiledPractice[] {
  const order = new Set<CompiledPractice>();
  const visiting = new Set<CompiledPractice>();

  const visit = (practice: CompiledPractice) => {
    if (order.has(practice) || visiting.has(practice)) {
      return;
    }
    visiting.add(practice);
    for (const clause of practice.practice.evidence) {
      const source = 'practice' in clause && byId.get(clause.practice);
      if (source) {
        visit(source);
      }
    }
    order.add(practice);
  };

  practices.forEach(visit);
  return [...order];
}
