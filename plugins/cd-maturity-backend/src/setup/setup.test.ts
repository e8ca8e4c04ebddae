import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { component } from '../__testUtils__/catalog';
import { eventually } from '../__testUtils__/eventually';
import { ciRun, DAY, deployment, NOW } from '../__testUtils__/signals';
import { startPlugin } from '../__testUtils__/startPlugin';

jest.setTimeout(120_000);

const BASKET = '/entities/component/default/basket';
const CLI = resolve(__dirname, '../../../../packages/cli/bin/cd-maturity');

const signals = [...Array(20).keys()].flatMap(day => {
  const at = NOW - day * DAY;
  const common = { scope: 'acme/basket', sha: `sha-${day}`, finishedAt: at };
  const id = String(day);
  return [
    ciRun({ ...common, externalId: `r${id}`, runId: `r${id}` }),
    deployment({ ...common, externalId: `d${id}`, deploymentId: `d${id}` }),
  ];
});

describe('setup of an entity', () => {
  it('says what is connected, and what a provider objects to', async () => {
    const { get, deliver } = await startPlugin({
      entities: [
        component('basket', {
          scope: 'acme/basket',
          annotations: { 'buildkite.com/project-slug': 'acme/basket' },
        }),
        component('bare', {}),
      ],
      connection: {
        check: async () => ({
          problem: 'The token may not read deployments',
          hint: 'Add the scope repo_deployment',
        }),
      },
    });
    await deliver('1', { signals: signals.slice(0, 1) });
    await eventually(async () => {
      const { body } = await get(`${BASKET}/setup`).expect(200);
      expect(body.connected).toEqual(['ci']);
      expect(body.steps).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            problem: 'acme/basket has not been heard as deploy',
            step: "Turn on 'Deployments' in the settings of Test; if another system deploys it, name that in cd-maturity/sources",
          }),
          {
            severity: 'missing',
            problem: 'The token may not read deployments',
            step: 'Add the scope repo_deployment',
            source: 'test',
            scope: 'acme/basket',
          },
          expect.objectContaining({
            problem: 'acme/basket has not been heard as deploy',
          }),
          expect.objectContaining({
            severity: 'hint',
            problem: expect.stringContaining('names Buildkite'),
          }),
        ]),
      );
    });
    const bare = await get('/entities/component/default/bare/setup');
    expect(bare.body.steps[0]).toMatchObject({
      severity: 'blocked',
      problem: 'No source speaks for the entity',
    });
  });
});

describe('snapshot of an entity', () => {
  it('gives the same levels in a terminal', async () => {
    const { get, deliver } = await startPlugin({
      entities: [component('basket', { scope: 'acme/basket' })],
    });
    await deliver('1', { signals });
    const shown = await eventually(async () => {
      const { body } = await get(BASKET).expect(200);
      expect(body.freshness.newestSignalAt).toBeDefined();
      return body;
    });
    const { body: snapshot } = await get(`${BASKET}/snapshot`).expect(200);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [CLI, 'score', '--model', 'cd', '--facts', '-', '--json'],
      { encoding: 'utf8', input: JSON.stringify(snapshot) },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const scored = JSON.parse(stdout);
    const levels = (dimensions: Array<{ id: string; level: number }>) =>
      dimensions.map(({ id, level }) => [id, level]);
    expect(levels(scored.dimensions)).toEqual(levels(shown.dimensions));
    expect(scored.progress).toBeCloseTo(shown.progress, 3);
  });
});
