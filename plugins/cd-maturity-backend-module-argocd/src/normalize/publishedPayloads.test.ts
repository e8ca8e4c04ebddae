import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  publishedFiles,
  unexplained,
} from 'backstage-plugin-cd-maturity-node/testUtils';
import { argocdSource } from '.';
import { signalsIn } from './__fixtures__';

const FOLDER = resolvePackagePath(
  'backstage-plugin-cd-maturity-backend-module-argocd',
  '../../../shared/data/cdviz-transformers/argocd_notifications',
);
const INPUTS = join(FOLDER, 'inputs/captured');

const isPresent = existsSync(INPUTS);
const readJson = (...path: string[]) =>
  JSON.parse(readFileSync(join(...path), 'utf8'));

type Expected = {
  name: string;
  uid: string;
  payloads: string[];
  history: Array<{
    id: number;
    startedAt: string;
    deployedAt: string;
    revisions: string[];
    automated: boolean;
  }>;
};

const expected: Expected[] = isPresent
  ? readJson(FOLDER, 'expected.json').applications
  : [];

const describeIfPresent = isPresent ? describe : describe.skip;

/** They lie beside the repository; without them this is skipped, visibly. */
describeIfPresent('captured notifications of Argo CD', () => {
  it('are all expected', () => {
    expect(expected.flatMap(({ payloads }) => payloads).sort()).toEqual(
      readdirSync(INPUTS).sort(),
    );
  });

  it('give signals', () => {
    const payloads = publishedFiles(
      'cdviz-transformers/argocd_notifications/inputs',
    ).map(({ file, payload }) => ({
      file,
      event: argocdSource.guessEvent!(payload)!,
      payload,
    }));
    expect(unexplained(argocdSource, payloads)).toEqual([]);
  });

  it.each(expected.map(app => [app.name, app] as const))(
    '%s was deployed as its history says, each once',
    (_, { payloads, history, uid }) => {
      const deployments = payloads
        .flatMap(file => signalsIn(readJson(INPUTS, file)))
        .flatMap(signal => (signal.kind === 'deployment' ? signal : []));
      const byId = new Map(
        deployments.map(deployment => [deployment.deploymentId, deployment]),
      );
      expect([...byId.values()]).toEqual(
        history.map(({ id, startedAt, deployedAt, revisions, automated }) =>
          expect.objectContaining({
            deploymentId: `${uid} ${id}`,
            startedAt: Date.parse(startedAt),
            finishedAt: Date.parse(deployedAt),
            version: revisions[0],
            sha: revisions[1],
            trigger: automated ? 'automatic' : 'manual',
            state: 'done',
            outcome: 'success',
            remediation: false,
          }),
        ),
      );
    },
  );
});
