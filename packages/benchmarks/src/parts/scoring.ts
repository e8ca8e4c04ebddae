import { scoreEntity } from 'backstage-plugin-cd-maturity-common';
import { Engine } from 'json-rules-engine';
import { medianTime } from '../measure/medianTime';
import { perSecond } from '../measure/perSecond';
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
  const ours = await medianTime(ROUNDS, () => {
    for (const input of inputs) levels.add(scoreEntity(compiled, input).level);
  });

  const rules = rulesOf(compiled);
  const engine = new Engine(rules, { allowUndefinedFacts: true });
  const facts = inputs.slice(0, PEER.entities).map(plainFacts);
  let passed = 0;
  const theirs = await medianTime(PEER.rounds, async () => {
    for (const each of facts) passed += (await engine.run(each)).events.length;
  });

  const rate = perSecond(inputs.length, ours);
  const peerRate = perSecond(facts.length, theirs);
  const ratio = rate / peerRate;
  return {
    part: 'scoring',
    work: `${inputs.length} entities × ${compiled.practices.length} practices of the CD model, inputs in memory, one core, median of ${ROUNDS} rounds`,
    figures: [
      { name: 'scoring', value: rate, unit: 'entities/s' },
      { name: 'json-rules-engine', value: peerRate, unit: 'entities/s' },
      { name: 'ratio', value: ratio, unit: '×' },
      { name: 'levels given', value: levels.size, unit: 'different' },
      {
        name: 'rules that hold',
        value: passed / ((PEER.rounds + 1) * facts.length),
        unit: `of ${rules.length}`,
      },
    ],
    ratio,
  };
}
