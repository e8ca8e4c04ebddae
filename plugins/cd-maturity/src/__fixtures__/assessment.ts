import { Assessment, QuestionDto } from 'backstage-plugin-cd-maturity-common';
import { ENTITY_REF } from './maturity';

export const aQuestion = (
  practiceId: string,
  overrides: Partial<QuestionDto> = {},
): QuestionDto => ({
  practiceId,
  title: `Practice ${practiceId}`,
  dimension: 'culture',
  level: 2,
  gate: true,
  scope: 'component',
  question: `Is ${practiceId} so?`,
  options: ['yes', 'partly', 'no', 'dont-know', 'not-applicable'],
  evidence: 'link to the page',
  holder: ENTITY_REF,
  respondents: 0,
  status: 'unknown',
  conflict: false,
  needsConfirmation: false,
  ...overrides,
});

/** Questions in every state. */
export const anAssessment = (): Assessment => {
  const questions = [
    aQuestion('cd.culture.one-path', {
      question: 'Every change takes the same road to production.',
    }),
    aQuestion('cd.culture.dev-ops', {
      scope: 'team',
      holder: 'group:default/payments',
      question: 'Operations take part in the planning of the team.',
      options: [
        'strongly-disagree',
        'disagree',
        'neither',
        'agree',
        'strongly-agree',
        'dont-know',
      ],
      respondents: 3,
      answer: 'agree',
      basis: 'declared',
      spread: {
        respondents: 3,
        lowest: 'disagree',
        highest: 'strongly-agree',
        counts: [
          { option: 'disagree', count: 1 },
          { option: 'agree', count: 1 },
          { option: 'strongly-agree', count: 1 },
        ],
      },
    }),
    aQuestion('cd.build.no-wait', {
      question: 'Promotion does not wait for a person.',
      respondents: 1,
      answer: 'yes',
      conflict: true,
      status: 'fail',
      own: {
        respondent: 'user:default/guest',
        option: 'yes',
        answeredAt: '2025-11-01T00:00:00.000Z',
        expiresAt: '2026-04-30T00:00:00.000Z',
      },
    }),
    aQuestion('cd.culture.platform-team', {
      scope: 'org',
      holder: 'group:default/quayside',
      question: 'A team looks after the shared pipeline.',
      whyNot: 'Only group:default/quayside decides for group:default/quayside',
      refusal: {
        code: 'other-owner',
        params: {
          owner: 'group:default/quayside',
          entity: 'group:default/quayside',
        },
      },
    }),
  ];
  return {
    entityRef: ENTITY_REF,
    model: 'cd',
    questions,
    progress: { questions: 4, answered: 2, expired: 0, contradicted: 1 },
  };
};
