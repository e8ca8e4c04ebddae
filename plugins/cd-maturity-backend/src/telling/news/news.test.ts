import { TestDatabases } from '@backstage/backend-test-utils';
import {
  addDays,
  dayOf,
  DecisionRecord,
  PracticeStatus,
} from 'backstage-plugin-cd-maturity-common';
import {
  shippedModels,
  signalDictionary,
} from 'backstage-plugin-cd-maturity-node/models';
import { Knex } from 'knex';
import { randomUUID } from 'node:crypto';
import { migrated } from '../../__testUtils__/databases';
import { entityRecord, score, scored } from '../../__testUtils__/scored';
import { DAY, NOW } from '../../__testUtils__/signals';
import { ModelSet } from '../../models/ModelSet';
import { putResponse } from '../../store/attestations';
import { putDecision } from '../../store/decisions';
import { putEntities } from '../../store/entities';
import { insertExemption, StoredExemption } from '../../store/exemptions';
import { putScores } from '../../store/scores';
import { Telling } from '../tell';
import { tellOfEndingAnswers } from './answersEnding';
import { tellOfEndingExemptions } from './exemptionsEnding';
import { tellOfPassedPlans } from './plansPassed';
import { recommendationBack } from './recommendationBack';

const databases = TestDatabases.create();
jest.setTimeout(60_000);

const TEAM = 'group:default/team';
const SHOP = 'component:default/shop';
const TODAY = dayOf(NOW);
const models = ModelSet.load({
  dictionary: signalDictionary,
  sources: shippedModels,
});
const compiled = models.get('cd');
const practice = compiled.practices[3];

function shop(status: PracticeStatus) {
  const practices = compiled.practices.map(({ id, index }) => ({
    id,
    status: index === practice.index ? status : ('pass' as const),
    clauses: [],
  }));
  return scored('shop', { owner: TEAM }, { score: { ...score, practices } });
}

async function told(db: Knex) {
  return db('tellings').orderBy('id').select('topic', 'recipient', 'text');
}

describe.each(databases.eachSupportedId())('news on %s', id => {
  async function start(status: PracticeStatus = 'fail') {
    const db = await migrated(databases, id);
    await putEntities(db, [
      entityRecord('shop', { owner: TEAM }),
      entityRecord('team', { entityRef: TEAM, kind: 'group' }),
    ]);
    await putScores(db, [shop(status)]);
    const deps = { db, models };
    return { db, deps };
  }

  const plan = (db: Knex, plannedFor: string) =>
    putDecision(
      db,
      { entityRef: SHOP, model: 'cd', practiceId: practice.id },
      { type: 'plan', by: 'user:default/mia', at: NOW, date: plannedFor },
      { state: 'planned', plannedFor, reopened: false, version: 1 },
    );

  it('tell the owner once of a plan that passed', async () => {
    const { db, deps } = await start('partial');
    await plan(db, TODAY);
    await tellOfPassedPlans(deps, NOW);
    expect(await told(db)).toEqual([]);
    await tellOfPassedPlans(deps, NOW + DAY);
    await tellOfPassedPlans(deps, NOW + 2 * DAY);
    expect(await told(db)).toEqual([
      {
        topic: 'recommendation-due',
        recipient: TEAM,
        text: `shop: “${practice.practice.title}” was planned for ${TODAY}`,
      },
    ]);
  });

  it('say nothing of a plan for what nobody knows anything about', async () => {
    const { db, deps } = await start('unknown');
    await plan(db, TODAY);
    await tellOfPassedPlans(deps, NOW + DAY);
    expect(await told(db)).toEqual([]);
  });

  const exemption = (over: Partial<StoredExemption>): StoredExemption => ({
    id: 'one',
    entityRef: SHOP,
    owner: 'group:default/before',
    model: 'cd',
    practiceId: practice.id,
    effect: 'exempt',
    reason: 'We know',
    until: addDays(TODAY, 40),
    state: 'approved',
    requestedBy: 'user:default/mia',
    requestedAt: NOW,
    decidedAt: NOW,
    version: 1,
    ...over,
  });

  it('tell the present owner of exemptions that end in two weeks', async () => {
    const { db, deps } = await start();
    await insertExemption(db, exemption({}));
    await insertExemption(
      db,
      exemption({ id: 'two', state: 'requested', practiceId: 'x' }),
    );
    await tellOfEndingExemptions(deps, NOW + 20 * DAY);
    expect(await told(db)).toEqual([]);
    await tellOfEndingExemptions(deps, NOW + 28 * DAY);
    await tellOfEndingExemptions(deps, NOW + 30 * DAY);
    await tellOfEndingExemptions(deps, NOW + 50 * DAY);
    expect(await told(db)).toEqual([
      {
        topic: 'exemption-expiring',
        recipient: TEAM,
        text: `shop: exemption from “${
          practice.practice.title
        }” ends on ${addDays(TODAY, 40)}`,
      },
    ]);
  });

  it('say nothing of exemptions that were just approved, or that somebody asks to renew', async () => {
    const { db, deps } = await start();
    await insertExemption(
      db,
      exemption({ id: 'short', until: addDays(TODAY, 10) }),
    );
    await tellOfEndingExemptions(deps, NOW + DAY);
    expect(await told(db)).toEqual([]);
    await insertExemption(
      db,
      exemption({
        id: 'next',
        until: addDays(TODAY, 100),
        state: 'requested',
        renews: 'short',
      }),
    );
    await tellOfEndingExemptions(deps, NOW + 8 * DAY);
    expect(await told(db)).toEqual([]);
  });

  const answer = (
    db: Knex,
    holderRef: string,
    respondent: string,
    over: { practiceId?: string; answeredAt?: number } = {},
  ) =>
    putResponse(
      db,
      {
        holderRef,
        model: 'cd',
        practiceId: 'cd.culture.stable-team',
        respondent: `user:default/${respondent}`,
        option: 'agree',
        answeredAt: NOW,
        ...over,
      },
      randomUUID(),
    );

  it('tell in one line of all answers of a team or entity that expire', async () => {
    const { db, deps } = await start();
    const other = 'cd.culture.documented-process';
    await answer(db, TEAM, 'mia');
    await answer(db, TEAM, 'ole');
    await answer(db, TEAM, 'mia', { practiceId: other });
    await answer(db, SHOP, 'mia');
    // Somebody confirmed it since.
    await answer(db, SHOP, 'mia', { practiceId: other });
    await answer(db, SHOP, 'ole', {
      practiceId: other,
      answeredAt: NOW + 100 * DAY,
    });
    await tellOfEndingAnswers(deps, NOW + 140 * DAY);
    expect(await told(db)).toEqual([]);
    await tellOfEndingAnswers(deps, NOW + 153 * DAY);
    await tellOfEndingAnswers(deps, NOW + 153 * DAY);
    const lines = await told(db);
    expect(lines).toHaveLength(2);
    expect(lines).toEqual(
      expect.arrayContaining([
        {
          topic: 'attestation-expiring',
          recipient: TEAM,
          text: 'team: 2 answers expire within four weeks',
        },
        {
          topic: 'attestation-expiring',
          recipient: TEAM,
          text: 'shop: 1 answer expires within four weeks',
        },
      ]),
    );
  });

  it('say nothing of answers that have expired', async () => {
    const { db, deps } = await start();
    await answer(db, TEAM, 'mia');
    await tellOfEndingAnswers(deps, NOW + 180 * DAY);
    expect(await told(db)).toEqual([]);
  });
});

describe('recommendationBack', () => {
  const open: DecisionRecord = { state: 'open', reopened: false, version: 2 };
  const back = (
    status: PracticeStatus,
    type: 'wake' | 'regress' = 'wake',
  ): Telling | undefined =>
    recommendationBack(compiled, shop(status), {
      practiceId: practice.id,
      event: { type, at: NOW },
      next: open,
    });

  it('is news when the day came and the practice fails still', () => {
    expect(back('fail')).toMatchObject({
      recipient: TEAM,
      text: `shop: “${practice.practice.title}” was set aside until now`,
    });
    expect(back('unknown')).toBeUndefined();
    expect(back('fail', 'regress')).toBeUndefined();
  });
});
