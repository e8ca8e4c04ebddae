import { aQuestion } from '../../__fixtures__/assessment';
import { questionGroups } from './questionGroups';
import { questionState, tabOf } from './questionState';

const NOW = Date.parse('2026-03-01T00:00:00Z');
const own = (expiresAt: string) => ({
  respondent: 'user:default/me',
  option: 'yes',
  answeredAt: '2025-10-01T00:00:00Z',
  expiresAt,
});
const later = own('2026-03-02T00:00:00Z');
const past = own('2026-03-01T00:00:00Z');

describe('questionState', () => {
  it.each([
    ['open', 'open', {}],
    ['open', 'open', { scope: 'team', answer: 'yes', respondents: 2 }],
    ['known', 'known', { status: 'pass' }],
    ['known', 'known', { scope: 'team', status: 'exempt' }],
    ['open', 'open', { status: 'fail' }],
    ['answered', 'answered', { scope: 'component', answer: 'yes' }],
    ['answered', 'answered', { scope: 'team', own: later }],
    ['expired', 'open', { own: past }],
    ['contradicted', 'answered', { own: later, conflict: true }],
    ['unconfirmed', 'open', { own: later, needsConfirmation: true }],
    ['closed', 'closed', { own: later, conflict: true, whyNot: 'Not yours' }],
  ] as const)('is %s, so under %s, with %j', (state, tab, overrides) => {
    const found = questionState(aQuestion('q', overrides), NOW);
    expect(found).toBe(state);
    expect(tabOf(found)).toBe(tab);
  });
});

describe('questionGroups', () => {
  it('puts what one holder answers together, gates first', () => {
    const groups = questionGroups([
      aQuestion('team', { scope: 'team', holder: 'group:default/a' }),
      aQuestion('late', { scope: 'component', gate: false, level: 1 }),
      aQuestion('gate', { scope: 'component', gate: true, level: 3 }),
    ]);
    expect(
      groups.map(({ scope, questions }) => [
        scope,
        questions.map(({ practiceId }) => practiceId),
      ]),
    ).toEqual([
      ['component', ['gate', 'late']],
      ['team', ['team']],
    ]);
  });
});
