import { TestDatabases } from '@backstage/backend-test-utils';
import { addDays, dayOf } from 'backstage-plugin-cd-maturity-common';
import { NOW } from '../__testUtils__/signals';
import {
  AT_BASKET,
  BASKET,
  MIA,
  startPeople,
} from '../__testUtils__/startPeople';

const databases = TestDatabases.create();
jest.setTimeout(60_000);

const PRACTICE = 'cd.test.unit-automated';
const GOAL = {
  targets: [{ level: 'expert', date: addDays(dayOf(NOW), 30) }],
  criteria: [
    { metric: 'deploy.prod_per_week', direction: 'at-least', value: 1 },
  ],
};

describe.each(databases.eachSupportedId())('the trail on %s', id => {
  async function start() {
    const knex = await databases.init(id);
    const backend = await startPeople({ knex });
    const lines = async (subject: string) => {
      const rows = await knex('people_events').where({ subject }).orderBy('id');
      return rows.map(({ ref, event, actor, content }) => ({
        ref,
        event,
        actor,
        content: JSON.parse(content),
      }));
    };
    return { ...backend, lines };
  }

  it('says who took a dispute back', async () => {
    const { send, lines } = await start();
    const decide = (body: object) =>
      send(
        'post',
        `${AT_BASKET}/recommendations/${PRACTICE}/decision`,
        MIA,
        body,
      ).expect(200);
    await decide({ action: 'dispute', note: 'It is not so' });
    await decide({ action: 'acknowledge' });
    const line = { ref: BASKET, actor: MIA };
    const raised = { practiceId: PRACTICE, note: 'It is not so' };
    const [first, second] = await lines('dispute');
    expect(first).toMatchObject({ ...line, event: 'raise', content: raised });
    expect(second).toEqual({
      ...line,
      event: 'withdrawn',
      content: { id: first.content.id, practiceId: PRACTICE },
    });
  });

  it('says of which model a goal is, and nothing where nothing was written', async () => {
    const { send, lines } = await start();
    const path = `${AT_BASKET}/goal`;
    await send('delete', path, MIA).expect(200);
    await send('put', path, MIA, GOAL).expect(200);
    await send('delete', path, MIA).expect(200);
    await send('delete', path, MIA).expect(200);
    const line = { ref: BASKET, actor: MIA };
    expect(await lines('goal')).toEqual([
      { ...line, event: 'set', content: { model: 'cd', ...GOAL } },
      { ...line, event: 'clear', content: { model: 'cd' } },
    ]);
  });
});
