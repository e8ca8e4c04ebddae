import { markAllGroups } from 'backstage-plugin-cd-maturity-backend/src/aggregation/markAllGroups';
import { recomputeGroups } from 'backstage-plugin-cd-maturity-backend/src/aggregation/recomputeGroups';
import { configSchema } from 'backstage-plugin-cd-maturity-backend/src/config';
import { EvaluationEngine } from 'backstage-plugin-cd-maturity-backend/src/evaluation/EvaluationEngine';
import { ModelSet } from 'backstage-plugin-cd-maturity-backend/src/models/ModelSet';
import { Score } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { quietLogger } from '../evaluate/quietLogger';

const SAME = 1e-9;
/** Everything that an evaluation makes of the evidence. */
const RESULTS = [
  'scores',
  'score_details',
  'metric_values',
  'score_changes',
  'level_moves',
];

type Row = { entity_ref: string; evaluated_at: string; score: string };
type Group = { id: string; total: string; practices: string };

const readScores = (db: Knex): Promise<Row[]> =>
  db('scores')
    .join('score_details', {
      'score_details.entity_ref': 'scores.entity_ref',
      'score_details.model': 'scores.model',
    })
    .orderBy('scores.entity_ref')
    .select('scores.entity_ref', 'evaluated_at', 'score');

const readGroups = (db: Knex): Promise<Group[]> =>
  db('score_groups')
    .orderBy(['model', 'group_by', 'key'])
    .select('total', 'practices', db.raw(`group_by || ' ' || "key" as id`));

function differences(is: Score, shouldBe: Score): string[] {
  const found: string[] = [];
  if (is.level !== shouldBe.level) {
    found.push(`level ${is.level} and not ${shouldBe.level}`);
  }
  if (Math.abs(is.progress - shouldBe.progress) > SAME) {
    found.push(`progress ${is.progress} and not ${shouldBe.progress}`);
  }
  is.practices.forEach(({ id, status }, n) => {
    if (shouldBe.practices[n]?.status !== status) {
      found.push(`${id} ${status} and not ${shouldBe.practices[n]?.status}`);
    }
  });
  return found;
}

/** Rows of groups say what comes out when everything is counted again. Problems in words. */
async function checkGroups(db: Knex, models: ModelSet): Promise<string[]> {
  const before = await readGroups(db);
  await markAllGroups(db);
  while (await recomputeGroups(db, models.models)) {
    // Until no mark is left.
  }
  const after = new Map((await readGroups(db)).map(row => [row.id, row]));
  const isOther = ({ id, total, practices }: Group) =>
    after.get(id)?.total !== total || after.get(id)?.practices !== practices;
  return [
    ...(before.length === after.size ? [] : ['groups are missing']),
    ...before.filter(isOther).map(({ id }) => `${id} is not counted right`),
  ];
}

/**
 * Throws all results of a copy of the database away, judges everything from the evidence as of the same moments, and
 * compares. Problems in words.
 */
export async function checkResults(
  copy: Knex,
  models: ModelSet,
  entities: number,
): Promise<string[]> {
  const problems = await checkGroups(copy, models);
  const stored = await readScores(copy);
  if (stored.length !== entities) {
    problems.push(`${stored.length} of ${entities} entities have a result`);
  }
  for (const table of RESULTS) {
    await copy(table).delete();
  }
  for (const { entity_ref, evaluated_at } of stored) {
    const engine = new EvaluationEngine({
      db: copy,
      models,
      config: configSchema.parse({}),
      clock: { now: () => Number(evaluated_at) },
      logger: quietLogger,
    });
    // Twice: a practice may look at what the product itself has shown before.
    await engine.evaluateNow(entity_ref);
    await engine.evaluateNow(entity_ref);
  }
  const fresh = new Map(
    (await readScores(copy)).map(row => [row.entity_ref, row.score]),
  );
  for (const { entity_ref, score } of stored) {
    const again = fresh.get(entity_ref);
    problems.push(
      ...(again
        ? differences(JSON.parse(score), JSON.parse(again))
        : ['no result']
      ).map(text => `${entity_ref}: ${text}`),
    );
  }
  return problems;
}
