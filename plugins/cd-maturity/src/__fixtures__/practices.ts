import { ClauseDto, PracticeDto } from 'backstage-plugin-cd-maturity-common';

export const aClause = (overrides: Partial<ClauseDto> = {}): ClauseDto => ({
  type: 'metric',
  signal: 'deploy.manual_approval_ratio',
  expected: 'at most 10 %',
  actual: '100 %',
  status: 'fail',
  basis: 'measured',
  samples: 50,
  window: '90d',
  ...overrides,
});

export const aPractice = (
  id: string,
  overrides: Partial<PracticeDto> = {},
): PracticeDto => ({
  id,
  title: `Practice ${id}`,
  dimension: 'build',
  level: 4,
  flag: 'advanced',
  gate: true,
  scope: 'component',
  effort: 'M',
  effect: 4,
  remediation: 'Begin with one low-risk change type.',
  docs: ['https://dora.dev/capabilities/streamlining-change-approval/'],
  status: 'fail',
  basis: 'measured',
  clauses: [aClause()],
  ...overrides,
});

const unknown = (
  id: string,
  title: string,
  overrides: Partial<PracticeDto>,
): PracticeDto =>
  aPractice(id, {
    title,
    status: 'unknown',
    level: 3,
    flag: 'essential',
    basis: undefined,
    clauses: [
      aClause({
        type: 'ask',
        signal: undefined,
        expected: 'the team says yes',
        actual: undefined,
        status: 'empty',
        basis: undefined,
        samples: undefined,
        window: undefined,
        reason: 'Nobody has answered yet.',
      }),
    ],
    ...overrides,
  });

const passing = (index: number): PracticeDto =>
  aPractice(`cd.passing-${index}`, {
    title: `A habit that holds, number ${index}`,
    status: 'pass',
    dimension: ['culture', 'design', 'build', 'test', 'info'][index % 5],
    level: (index % 3) + 1,
    gate: index % 2 === 0,
    clauses: [
      aClause({
        signal: 'ci.commit_triggered_ratio',
        expected: 'at least 80 %',
        actual: '94 %',
        status: 'pass',
        samples: 270,
        window: '30d',
      }),
    ],
  });

/** A good service with manual approvals: most holds, a little is open, some is unknown. */
export const practices = (): PracticeDto[] => [
  unknown('cd.culture.dev-ops', 'Operations work with or in the team', {
    dimension: 'culture',
    scope: 'team',
    remediation:
      'Invite one person from operations to the next planning, or link your rota as evidence.',
  }),
  unknown(
    'cd.culture.one-path',
    'Every change takes the same road to production',
    {
      dimension: 'culture',
      remediation:
        'Take the last hotfix that bypassed the pipeline and list why it did.',
    },
  ),
  unknown('cd.design.config', 'Configuration is data in version control', {
    dimension: 'design',
    remediation:
      'Move the settings of one environment into a versioned file read at start.',
  }),
  aPractice('cd.build.no-wait', {
    title: 'Promotion does not wait for a person',
    remediation:
      'Replace the approval of one low-risk change type by review before merge plus a check.',
  }),
  aPractice('cd.build.zero-touch', {
    title: 'A merged change reaches production with no human action',
    level: 5,
    clauses: [
      aClause({
        signal: 'deploy.zero_touch_ratio',
        expected: 'at least 90 %',
        actual: '0 %',
      }),
    ],
  }),
  aPractice('cd.test.component', {
    title: 'The component is tested alone, neighbours replaced',
    dimension: 'test',
    level: 3,
    gate: false,
    flag: 'recommended',
    effort: 'L',
    clauses: [
      aClause({
        signal: 'test.component_ratio',
        expected: 'at least 80 %',
        actual: '0 %',
      }),
    ],
  }),
  aPractice('cd.build.rhythm', {
    title: 'Releases keep a regular rhythm',
    status: 'partial',
    level: 3,
    gate: false,
    flag: 'recommended',
    effort: 'S',
    clauses: [
      aClause({
        signal: 'deploy.interval_cv',
        expected: 'at most 0.50',
        actual: '0.82',
        status: 'partial',
      }),
    ],
  }),
  ...Array.from({ length: 14 }, (_, index) => passing(index)),
  aPractice('cd.design.stack', {
    title: 'The stack is on the supported list',
    dimension: 'design',
    status: 'not-applicable',
    level: 1,
    clauses: [],
  }),
];
