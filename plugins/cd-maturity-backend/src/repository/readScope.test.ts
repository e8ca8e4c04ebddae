import { mockServices } from '@backstage/backend-test-utils';
import { ScopeFact } from 'backstage-plugin-cd-maturity-node';
import { readScope } from './readScope';

const factsOf = async (said: ScopeFact) =>
  (
    await readScope(
      { facts: async () => [said] },
      {
        scope: 'pagerduty.com/pf9kmxh',
        now: 0,
        abort: new AbortController().signal,
        logger: mockServices.logger.mock(),
      },
      { folders: [''] },
    )
  ).facts.map(({ id, value }) => [id, value]);

describe('readScope', () => {
  const id = 'oncall.owner_on_rotation';

  it('leaves out what holds for the entities of some people only', async () => {
    const people = ['ada@example.org'];
    expect(await factsOf({ id, value: true, people })).toEqual([]);
    expect(await factsOf({ id, value: true, people: [] })).toEqual([]);
  });

  it('keeps what holds for nobody, and what is about no people', async () => {
    expect(await factsOf({ id, value: false, people: [] })).toEqual([
      [id, false],
    ]);
    expect(await factsOf({ id, value: true })).toEqual([[id, true]]);
  });
});
