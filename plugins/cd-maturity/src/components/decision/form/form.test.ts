import {
  decisionRequestSchema,
  exemptionRequestSchema,
} from 'backstage-plugin-cd-maturity-common';
import { checkDraft } from './checkDraft';
import { Draft, DraftKind, emptyDraft } from './draft';
import { toDecisionRequest, toExemptionRequest } from './toRequest';

const limits = { today: '2026-03-01', exemptionDays: 90 };
const draft = (kind: DraftKind, overrides: Partial<Draft> = {}): Draft => ({
  ...emptyDraft(kind, limits.today),
  ...overrides,
});
const problems = (kind: DraftKind, overrides: Partial<Draft> = {}) =>
  checkDraft(draft(kind, overrides), limits);

describe('checkDraft', () => {
  it('asks for what is needed', () => {
    expect(problems('plan')).toEqual({ day: { code: 'dayNeeded' } });
    expect(problems('snooze')).toEqual({});
    expect(problems('decline')).toEqual({ note: { code: 'noteShort' } });
    expect(problems('dispute')).toEqual({ note: { code: 'noteShort' } });
    expect(problems('exemption', { note: '  x ' })).toEqual({
      day: { code: 'dayNeeded' },
      note: { code: 'noteShort' },
    });
  });

  it.each([
    ['plan', '2026-02-28', { code: 'dayEarly', day: '2026-03-01' }],
    ['plan', '2026-03-01', undefined],
    ['plan', '2029-01-01', undefined],
    ['plan', '2026-02-30', { code: 'dayNeeded' }],
    ['snooze', '2026-03-01', { code: 'dayEarly', day: '2026-03-02' }],
    ['snooze', '2026-08-28', undefined],
    ['snooze', '2026-08-29', { code: 'dayLate', day: '2026-08-28' }],
    ['exemption', '2026-05-30', undefined],
    ['exemption', '2026-05-31', { code: 'dayLate', day: '2026-05-30' }],
  ] as const)('of a %s until %s finds %j', (kind, day, problem) => {
    expect(problems(kind, { day, note: 'because' }).day).toEqual(problem);
  });

  it('looks at the day of a decline as its reason asks', () => {
    const note = 'because';
    const day = '2026-07-01';
    expect(problems('decline', { reason: 'later', note, day })).toEqual({});
    expect(problems('decline', { reason: 'accepted-risk', note, day })).toEqual(
      { day: { code: 'dayLate', day: '2026-05-30' } },
    );
    expect(
      problems('decline', { reason: 'later', note, day: limits.today }).day,
    ).toEqual({ code: 'dayEarly', day: '2026-03-02' });
  });

  it('takes links that a browser may follow only', () => {
    const day = limits.today;
    expect(problems('plan', { day, link: ' https://x.example/1 ' })).toEqual(
      {},
    );
    // eslint-disable-next-line no-script-url
    for (const link of ['javascript:alert(1)', 'TICKET-1', 'ftp://x.example']) {
      expect(problems('plan', { day, link }).link).toEqual({
        code: 'linkBroken',
      });
    }
  });
});

describe('toRequest', () => {
  it('says what the backend takes, of every kind', () => {
    const filled = {
      day: '2026-03-20',
      link: ' https://x.example/1 ',
      note: ' because ',
    };
    for (const kind of ['plan', 'snooze', 'decline', 'dispute'] as const) {
      for (const overrides of [
        filled,
        { note: 'because', day: '2026-03-20' },
      ]) {
        const request = toDecisionRequest({
          ...draft(kind, overrides),
          kind,
        });
        expect(decisionRequestSchema.safeParse(request).error).toBeUndefined();
      }
    }
    expect(
      toDecisionRequest({ ...draft('plan', filled), kind: 'plan' }),
    ).toEqual({
      action: 'plan',
      date: '2026-03-20',
      workItem: 'https://x.example/1',
      note: 'because',
    });
    const asked = toExemptionRequest(draft('exemption', filled), {
      entityRef: 'component:default/shop',
      model: 'cd',
      practiceId: 'cd.build.no-wait',
    });
    expect(exemptionRequestSchema.parse(asked)).toEqual(asked);
  });
});
