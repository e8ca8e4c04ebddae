import { scoreEntity } from 'backstage-plugin-cd-maturity-common';
import { Engine } from 'json-rules-engine';
import { perSecond } from '../measure/perSecond';
import { spentInRounds } from '../measure/spent';
import { rates } from '../report/rates';
import { cdModel } from '../seed/model';
import { plainFacts } from '../seed/plainFacts';
import { rulesOf } from '../seed/rules';
import { scoringInputs } from '../seed/scoringInputs';
import { PartOptions, PartResult } from '../types';

const ROUNDS = 5;
/** The peer is slower by far, so that it judges fewer; rates are compared. */
const PEER = { entities: 1_000, rounds: 3 };

/** Scores with everything in memory, beside a rule engine with as many rules on the same facts. */
export async function scoring({
  entities = 10_000,
}: PartOptions): Promise<PartResult> {
  const compiled = cdModel();
  const inputs = scoringInputs(compiled, entities);
  const levels = new Set<number>();
  const ours = await spentInRounds(ROUNDS, () => {
    for (const input of inputs) levels.add(scoreEntity(compiled, input).level);
  });

  const rules = rulesOf(compiled);
  const engine = new Engine(rules, { allowUndefinedFacts: true });
  const facts = inputs.slice(0, PEER.entities).map(plainFacts);
  let judged = 0;
  let passed = 0;
  const theirs = await spentInRounds(PEER.rounds, async () => {
    for (const each of facts) {
      const { results, failureResults } = await engine.run(each);
      passed += results.length;
      judged += results.length + failureResults.length;
    }
  });

  const runs = (PEER.rounds + 1) * facts.length;
  const ratio =
    perSecond(inputs.length, ours.cpuMs) /
    perSecond(facts.length, theirs.cpuMs);
  return {
    part: 'scoring',
    work: `${inputs.length} entities × ${compiled.practices.length} practices of the CD model, inputs in memory, one core, median of ${ROUNDS} rounds`,
    figures: [
      ...rates('scoring', inputs.length, ours),
      ...rates('json-rules-engine', facts.length, theirs),
      { name: 'ratio, by the processor', value: ratio, unit: '×' },
      { name: 'levels given', value: levels.size, unit: 'different' },
      {
        name: 'rules that json-rules-engine judged',
        value: judged / runs,
        unit: `of ${rules.length} per entity`,
      },
      {
        name: 'rules that hold',
        value: passed / runs,
        unit: `of ${rules.length}`,
      },
    ],
    ratio,
  };
}
