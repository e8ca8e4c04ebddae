import fc from 'fast-check';
import { recognise } from './recognise';
import { defaultRecognitionRules } from './recognitionRules';

const phases = (...names: string[]) => recognise(names).phases;
const suites = (...names: string[]) => recognise(names).suites;

describe('recognise', () => {
  it('reads the phases of build, test, deploy-staging, deploy-production', () => {
    expect(
      phases('build', 'test', 'deploy-staging', 'deploy-production'),
    ).toEqual(['build', 'test', 'stage', 'deploy']);
  });

  it.each([
    ['Compile sources', ['build']],
    ['Docker image', ['build']],
    ['lint_and_check', ['commit']],
    ['unitTests', ['commit', 'test']],
    ['E2ETests', ['test']],
    ['e2e', ['test']],
    ['smoke', ['stage']],
    ['Deploy to EU live', ['deploy']],
    ['promote artifact to prod', ['deploy']],
    ['Production deployment', ['deploy']],
    ['release', ['deploy']],
    ['deploy-pre-prod', ['stage']],
    ['deploy to pre production', ['stage']],
    ['deploy', []],
    ['deploy non-prod', []],
    ['contest', []],
    ['rebuild', []],
  ])('%s shows the phases %j', (name, expected) => {
    expect(phases(name)).toEqual(expected);
  });

  it.each([
    ['test', ['unit']],
    ['Run tests', ['unit']],
    ['test (ubuntu-latest, 20)', ['unit']],
    ['test (integration)', ['integration']],
    ['Run go test ./...', ['unit']],
    ['mvn test', ['unit']],
    ['pytest -q', ['unit']],
    ['contract tests', ['integration']],
    ['end-to-end', ['acceptance']],
    ['Playwright', ['acceptance']],
    ['load-test', ['performance']],
    ['load_balancer', []],
    ['k6 run', ['performance']],
    ['CodeQL', ['security', 'static']],
    ['dependency-review', ['security']],
    ['component-test', ['component']],
    ['ESLint', ['static']],
    ['flyway migrate', ['migrate']],
    ['docker push', ['publish']],
    ['Build-push image', ['publish']],
    ['docker build', []],
  ])('%s shows the suites %j', (name, expected) => {
    expect(suites(name)).toEqual(expected);
  });

  it.each([
    'Set up job',
    'Set up Docker Buildx',
    'Post Run actions/checkout@v4',
    'Post Build and push',
    'Run actions/checkout@v4',
    'Cache unit test results',
    'Upload artifact',
    'actions/download-artifact test results',
    'Complete job',
  ])('takes nothing from the setup step "%s"', name => {
    expect(recognise([name])).toEqual({ phases: [], suites: [] });
  });

  it('does not take a job after the deployment for a setup step', () => {
    expect(suites('Post-deploy smoke tests')).toEqual(['acceptance']);
  });

  it('reads other rules when given', () => {
    const rules = {
      ...defaultRecognitionRules,
      suites: { ...defaultRecognitionRules.suites, unit: ['specs'] },
    };
    expect(recognise(['specs', 'jest'], rules).suites).toEqual(['unit']);
  });

  it('never depends on the order of names, and more names never show less', () => {
    const name = fc.constantFrom(
      'build',
      'unit tests',
      'CodeQL',
      'Set up job',
      'deploy prod',
      'smoke',
      'anything',
      '',
    );
    fc.assert(
      fc.property(fc.array(name), name, (names, another) => {
        const seen = recognise(names);
        expect(recognise([...names].reverse())).toEqual(seen);
        expect(recognise([...names, another]).phases).toEqual(
          expect.arrayContaining(seen.phases),
        );
      }),
    );
  });

  it('copes with any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), name => {
        expect(recognise([name])).toBeDefined();
      }),
    );
  });
});
