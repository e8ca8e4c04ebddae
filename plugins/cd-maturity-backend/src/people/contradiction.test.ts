import { TestDatabases } from '@backstage/backend-test-utils';
import {
  AT_BASKET,
  BASKET,
  MIA,
  startPeople,
} from '../__testUtils__/startPeople';
import { DAY, NOW } from '../__testUtils__/signals';

const databases = TestDatabases.create();
jest.setTimeout(120_000);

/** Asks people, and looks at a figure that programs can push. */
const PRACTICE = 'cd.build.commit-triggered';
const FIGURE = 'ci.commit_triggered_ratio';

describe.each(databases.eachSupportedId())('contradictions on %s', id => {
  async function start() {
    const knex = await databases.init(id);
    const backend = await startPeople({ knex });
    const { send, post, refresh } = backend;
    const attest = (option: string) =>
      send('put', `${AT_BASKET}/attestations/${PRACTICE}`, MIA, {
        option,
        link: 'https://docs.example.org/triggers',
      }).expect(200);
    const measure = async (value: number) => {
      const { body } = await post('/facts', {
        facts: [{ entityRef: BASKET, id: FIGURE, value }],
      }).expect(200);
      expect(body).toEqual({ accepted: 1, rejected: [] });
      await refresh();
    };
    const asked = async () => {
      const { body } = await send('get', `${AT_BASKET}/assessment`, MIA);
      const question = body.questions.find(
        (item: { practiceId: string }) => item.practiceId === PRACTICE,
      );
      return { ...question, progress: body.progress };
    };
    /** As when the program that pushed it is gone, and its statement with it. */
    const forget = async () => {
      await knex('facts').delete();
      backend.time.now = NOW + DAY;
      await refresh();
    };
    return { ...backend, attest, measure, forget, asked };
  }

  it('between what people say and what is measured are decided by the measurement, and shown', async () => {
    const { attest, measure, asked, practice, refresh } = await start();
    await attest('yes');
    await refresh();
    expect(await practice(PRACTICE)).toMatchObject({
      status: 'pass',
      basis: 'attested',
    });
    await measure(0);
    expect(await practice(PRACTICE)).toMatchObject({
      status: 'fail',
      conflict: true,
    });
    expect(await asked()).toMatchObject({
      answer: 'yes',
      status: 'fail',
      conflict: true,
      needsConfirmation: false,
      progress: { contradicted: 1 },
    });
    // Both agree again: nothing is left to show.
    await measure(1);
    const agreed = await practice(PRACTICE);
    expect(agreed.status).toBe('pass');
    expect(agreed.conflict).not.toBe(true);
  });

  it('leave a mark: without the measurement the answer counts again only once it is confirmed', async () => {
    const { attest, measure, forget, asked, practice, refresh } = await start();
    await attest('yes');
    await measure(0);
    await forget();
    expect(await practice(PRACTICE)).toMatchObject({ status: 'unknown' });
    expect(await asked()).toMatchObject({
      conflict: false,
      needsConfirmation: true,
    });
    await attest('yes');
    await refresh();
    expect(await practice(PRACTICE)).toMatchObject({
      status: 'pass',
      basis: 'attested',
    });
    expect(await asked()).toMatchObject({ needsConfirmation: false });
  });
});
