import {
  Answer,
  Clause,
  CompiledModel,
  MetricReading,
  requiredWindows,
  Scale,
  ScoringInput,
  STANDARD_SCALES,
} from 'backstage-plugin-cd-maturity-common';
import { Random } from './Random';

const ROLES = ['scm', 'ci', 'deploy', 'incidents', 'registry'];

function clausesOf({ model }: CompiledModel): Clause[] {
  return model.practices.flatMap(({ evidence }) => evidence);
}

export function scaleOf({ model }: CompiledModel, name: string): Scale {
  return model.scales[name] ?? STANDARD_SCALES[name];
}

/** On both sides of the thresholds, sometimes with too few samples, sometimes absent. */
function readings(compiled: CompiledModel, random: Random) {
  const windows = requiredWindows([compiled], compiled.dictionary);
  const metrics: Record<string, MetricReading> = {};
  for (const clause of clausesOf(compiled)) {
    if ('metric' in clause && random.chance(0.85)) {
      const value = clause.pass * random.between(0.4, 1.6);
      const samples = Math.floor(random.between(2, 40));
      metrics[clause.metric] = {
        windows: Object.fromEntries(
          windows[clause.metric]
            .flatMap(ladder => ladder.windows)
            .map(name => [name, { value, samples }]),
        ),
      };
    }
  }
  return metrics;
}

function answers(compiled: CompiledModel, random: Random) {
  const given: Record<string, Answer> = {};
  for (const { id, evidence } of compiled.model.practices) {
    const question = evidence.find(clause => 'ask' in clause);
    if (question && 'ask' in question && random.chance(0.6)) {
      const options = Object.keys(scaleOf(compiled, question.scale).options);
      const response = () => ({ option: random.pick(options) });
      given[id] = random.chance(0.3)
        ? { responses: [response(), response(), response()] }
        : { ...response(), link: 'https://wiki.example.com/page' };
    }
  }
  return given;
}

/** Made-up entities with everything that the model asks about. */
export function scoringInputs(
  compiled: CompiledModel,
  count: number,
): ScoringInput[] {
  const facts = clausesOf(compiled).flatMap(clause =>
    'fact' in clause ? [clause.fact] : [],
  );
  const conditions = Object.keys(compiled.model.conditions);
  return Array.from({ length: count }, (_, index) => {
    const random = new Random(index);
    const flags = (names: string[], known: number) =>
      Object.fromEntries(
        names
          .filter(() => random.chance(known))
          .map(name => [name, random.chance(0.6)]),
      );
    return {
      conditions: flags(conditions, 1),
      notApplicable: [],
      exemptions: [],
      metrics: readings(compiled, random),
      facts: flags(facts, 0.8),
      answers: answers(compiled, random),
      aliveRoles: ROLES.filter(() => random.chance(0.8)),
    };
  });
}
