import { startPlugin } from '../__testUtils__/startPlugin';

const LIMIT = 3;
const backend = {
  rateLimit: {
    global: false,
    plugin: {
      'cd-maturity': {
        window: '1 minute',
        incomingRequestLimit: LIMIT,
        ipAllowList: [],
      },
    },
  },
};

describe('a limit on requests, as Backstage has it', () => {
  it('holds at the doors, before a signature is checked or anything is kept', async () => {
    const { deliver } = await startPlugin({ backend });
    const statuses: number[] = [];
    for (let n = 0; n < LIMIT; n += 1) {
      statuses.push((await deliver(`d${n}`, { signals: [] })).status);
    }
    expect(statuses).toEqual([202, 202, 202]);
    const refused = await deliver('more', { signals: [] });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.body).toEqual({
      error: { name: 'Error', message: expect.stringMatching(/try again/) },
      response: { statusCode: 429 },
    });
    const guess = await deliver('guess', { signals: [] }).set(
      'x-test-signature',
      'a guess',
    );
    expect(guess.status).toBe(429);
  });

  it('holds for pushes', async () => {
    const { post } = await startPlugin({ backend });
    for (let n = 0; n < LIMIT; n += 1) {
      await post('/facts', { facts: [] });
    }
    const refused = await post('/facts', { facts: [] });
    expect(refused.status).toBe(429);
  });
});
