import { contextOf, measured } from '../__testUtils__/context';
import {
  artifact,
  at,
  deployment,
  HOUR,
  run,
  stage,
} from '../__testUtils__/signals';
import { Deployment, Signal } from '../../signals';

const start = at('2026-03-10 09:00');

const deployed = (deploymentId: string, fields: Partial<Deployment> = {}) =>
  deployment({ deploymentId, finishedAt: start, ...fields });

const figure = (id: string, ...signals: Signal[]) =>
  measured(id, contextOf(signals));

describe('build outputs kept', () => {
  const built = (sha: string) => [
    run({ runId: sha, sha, createdAt: start }),
    stage({
      runId: sha,
      name: 'build',
      sha,
      phases: ['build'],
      finishedAt: start,
    }),
  ];
  const published = (sha: string) =>
    stage({
      runId: sha,
      name: 'publish',
      sha,
      suites: ['publish'],
      finishedAt: start,
    });

  it('asks for an artifact of the commit or a publishing job in the run', () => {
    expect(
      figure(
        'artifact.stored_ratio',
        ...['a', 'b', 'c'].flatMap(built),
        published('a'),
        artifact({ name: 'shop', publishedAt: start, sha: 'b' }),
        run({ runId: 'lint only', createdAt: start }),
      ),
    ).toMatchObject({ value: 2 / 3, samples: 3 });
  });

  it('says nothing while nothing was ever seen to be published', () => {
    expect(figure('artifact.stored_ratio', ...built('a')).reason).toContain(
      'no artifact or publishing job recognised',
    );
  });
});

describe('deployed versions with one origin', () => {
  it('asks for a version or digest that belongs to one commit', () => {
    expect(
      figure(
        'artifact.versioned_ratio',
        deployed('1', { sha: 'a', version: '1.0.0' }),
        deployed('2', { sha: 'b', digest: 'sha256:b' }),
        deployed('3', { sha: 'c' }),
        artifact({
          name: 'shop',
          version: '1.2.0',
          sha: 'c',
          publishedAt: start,
        }),
        deployed('4', { sha: 'd', version: 'latest' }),
        deployed('5', { sha: 'e', version: 'latest' }),
        deployed('6', { sha: 'f' }),
      ),
    ).toMatchObject({ value: 3 / 6, samples: 6 });
  });

  it('says nothing while no version is known at all', () => {
    expect(
      figure('artifact.versioned_ratio', deployed('1', { sha: 'a' })).samples,
    ).toBe(0);
  });
});

describe('promoted unchanged', () => {
  const below = (fields: Partial<Deployment>) =>
    deployed(`below ${fields.sha} ${fields.digest}`, {
      tier: 'staging',
      environment: 'staging',
      finishedAt: start - HOUR,
      ...fields,
    });

  it('goes by digest, else by commit, and by what was below before', () => {
    expect(
      figure(
        'artifact.promoted_unchanged_ratio',
        below({ sha: 'a' }),
        deployed('1', { sha: 'a' }),
        below({ sha: 'b', digest: 'built first' }),
        deployed('2', { sha: 'b', digest: 'built again' }),
        below({ sha: 'e', digest: 'built once' }),
        deployed('5', { sha: 'e' }),
        below({ sha: 'c', outcome: 'failure' }),
        deployed('3', { sha: 'c' }),
        below({ sha: 'd', finishedAt: start + HOUR }),
        deployed('4', { sha: 'd' }),
      ),
    ).toMatchObject({ value: 2 / 5, samples: 5 });
  });

  it('is zero when nothing lies below production', () => {
    expect(
      figure('artifact.promoted_unchanged_ratio', deployed('1', { sha: 'a' }))
        .value,
    ).toBe(0);
  });
});

describe('deployed as an image', () => {
  it('believes the deployment, then what was built from its commit', () => {
    expect(
      figure(
        'artifact.image_ratio',
        deployed('1', { image: false }),
        deployed('2', { sha: 'b' }),
        artifact({ name: 'shop', sha: 'b', image: true, publishedAt: start }),
        deployed('3', { digest: 'sha256:c' }),
        artifact({
          name: 'c',
          digest: 'sha256:c',
          image: true,
          publishedAt: start,
        }),
        deployed('4', { sha: 'unknown' }),
      ),
    ).toMatchObject({ value: 2 / 3, samples: 3 });
  });
});
