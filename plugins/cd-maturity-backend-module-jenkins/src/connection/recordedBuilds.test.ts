import { signalSchema } from 'backstage-plugin-cd-maturity-common';
import { pollOf, signalsOf } from 'backstage-plugin-cd-maturity-node/testUtils';
import { setupServer } from 'msw/node';
import { jenkinsSource } from '../normalize';
import { createJenkinsConnection } from '.';
import { recordedBuilds, recordedStages } from './__testUtils__/recordedBuilds';
import { serveJenkins } from './__testUtils__/serveJenkins';

const builds = recordedBuilds();
const stages = recordedStages();

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());

const connection = createJenkinsConnection([
  { name: 'default', url: 'https://jenkins.test' },
]);

/** Every stage has a place in the one build that tells of its stages. */
const withStages = builds.find(({ _class: name }) =>
  String(name).endsWith('WorkflowRun'),
);

const describeIfPresent = builds.length > 0 ? describe : describe.skip;

/** They lie beside the repository; without them this is skipped, visibly. */
describeIfPresent('recorded answers of Jenkins', () => {
  const poll = async () => {
    serveJenkins(server, 'https://jenkins.test', {
      shop: {
        builds,
        stages: {
          [Number(withStages!.number)]: stages.map((stage, index) => ({
            ...stage,
            id: `${index}`,
          })),
        },
      },
    });
    const { deliveries } = await pollOf(connection, 'shop', { since: 0 });
    return signalsOf(jenkinsSource, deliveries);
  };

  it('give one run a build, with its verdict', async () => {
    const runs = (await poll()).flatMap(signal =>
      signal.kind === 'ci_run' ? signal : [],
    );
    expect(
      runs.map(({ runId, state, outcome }) => `${runId} ${state} ${outcome}`),
    ).toEqual([
      'shop#31 done success',
      'shop#21 done success',
      'shop#11 done success',
      'shop#23 done success',
      'shop#47 done success',
      'shop#37 done success',
      'shop#27 running unknown',
      'shop#17 done success',
      'shop#1 done success',
      'shop#10001 running unknown',
      'shop#10002 running unknown',
      'shop#10003 done cancelled',
      'shop#10004 done skipped',
      'shop#10005 done success',
    ]);
  });

  it('give every stage its verdict', async () => {
    const signals = await poll();
    for (const signal of signals) {
      expect(signalSchema.parse(signal)).toEqual(signal);
    }
    const outcomes = signals.flatMap(signal =>
      signal.kind === 'ci_stage' ? signal.outcome : [],
    );
    expect(outcomes).toEqual(
      stages.map(
        ({ status }) =>
          ({
            SUCCESS: 'success',
            UNSTABLE: 'success',
            FAILED: 'failure',
            FAILURE: 'failure',
            ABORTED: 'cancelled',
          }[String(status)] ?? 'skipped'),
      ),
    );
  });
});
