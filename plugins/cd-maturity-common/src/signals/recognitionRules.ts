import { Phase } from './phases';
import { Suite } from './suites';

/**
 * Patterns are words in order: `|` parts alternatives, `*` stands for any words between, `^` and `$` for the ends of
 * the name. They match whole words, in any case, however the name joins them (`load-test`, `load_test`, `loadTest`).
 * @public
 */
export type RecognitionRules = {
  phases: Record<Phase, string[]>;
  suites: Record<Suite, string[]>;
  setup: {
    /** Steps that prepare or tidy up: they prove nothing about the pipeline. */
    patterns: string[];
    /** Names that only look like it. */
    except: string[];
  };
  /** Words that belong together whatever stands between them: `pre-prod` is not production. */
  joined: string[][];
  /** Words without a meaning of their own: those of matrices (`test (ubuntu-latest, 20)`), and "run". */
  ignoredWords: string[];
};

/**
 * Names of workflows, jobs and steps, and what they say about a pipeline. A phase or suite that an event states by
 * itself always wins.
 * @public
 */
export const defaultRecognitionRules: RecognitionRules = {
  phases: {
    build: ['build|compile|package|image|docker'],
    commit: ['lint|unit|check|verify'],
    test: [
      'test|tests|e2e|integration|functional|perf|performance|load|security|scan|sast|dast',
      'end to end',
    ],
    stage: ['staging|preprod|preproduction|uat|acceptance|smoke'],
    deploy: [
      'deploy|deployment * prod|production|live',
      'prod|production|live * deploy|deployment',
      'promote * prod|production|live',
      'release|rollout',
    ],
  },
  suites: {
    unit: [
      'unit|jest|vitest|pytest|rspec|junit',
      'go|mvn|maven|gradle|gradlew|npm|yarn|pnpm|dotnet|cargo|make test',
      '^ test|tests $',
    ],
    integration: ['integration|contract|testcontainers'],
    acceptance: [
      'e2e|acceptance|smoke|playwright|cypress|selenium|cucumber',
      'end to end',
    ],
    component: ['component test|tests', 'isolated'],
    performance: [
      'perf|performance|k6|jmeter|gatling|lighthouse',
      'load test|tests',
    ],
    security: [
      'codeql|trivy|snyk|semgrep|grype|gitleaks|zap|brakeman|audit|sast|dast',
      'dependency review',
    ],
    static: [
      'lint|eslint|ruff|rubocop|checkstyle|detekt|sonar|codeql|golangci|clippy',
    ],
    migrate: ['migrate|flyway|liquibase|alembic|prisma'],
    publish: ['publish|release', 'docker push', 'build push'],
  },
  setup: {
    patterns: [
      '^ set up',
      '^ setup',
      '^ post',
      '^ complete job $',
      'checkout|cache',
      'upload|download artifact|artifacts',
    ],
    except: ['^ post deploy|deployment|release|merge|promotion'],
  },
  joined: [
    ['pre', 'prod'],
    ['pre', 'production'],
    ['non', 'prod'],
    ['non', 'production'],
  ],
  ignoredWords: [
    'run',
    'all',
    'the',
    'latest',
    'ubuntu',
    'windows',
    'macos',
    'linux',
    'node',
    'python',
    'java',
    'x64',
    'arm64',
    'amd64',
  ],
};
