import { STANDARD_SCALES } from '../model';
import { answerOf, currentResponses } from './answerOf';
import { holderOf } from './holderOf';
import { spreadOf } from './spreadOf';
import { Response } from './types';

const DAY = 24 * 3_600_000;
const said = (
  respondent: string,
  option: string,
  answeredAt: number,
  link?: string,
): Response => ({
  practiceId: 'cd.x',
  respondent,
  option,
  answeredAt,
  ...(link ? { link } : {}),
});

describe('currentResponses', () => {
  const responses = [said('a', 'yes', 0), said('b', 'no', 10 * DAY)];
  const at = (asOf: number, contradictedAt?: number) =>
    currentResponses(responses, {
      asOf,
      expireAfter: '180d',
      contradictedAt,
    }).map(({ respondent }) => respondent);

  it('leaves out what has expired', () => {
    expect(at(180 * DAY - 1)).toEqual(['a', 'b']);
    expect(at(180 * DAY)).toEqual(['b']);
    expect(at(190 * DAY)).toEqual([]);
  });

  it('leaves out what was not said again after a measurement contradicted it', () => {
    expect(at(20 * DAY, 5 * DAY)).toEqual(['b']);
    expect(at(20 * DAY, 10 * DAY)).toEqual([]);
  });
});

describe('answerOf', () => {
  const responses = [said('a', 'yes', 2, 'https://a'), said('b', 'no', 1)];

  it('takes everybody of a group', () => {
    expect(answerOf(responses, true)).toEqual({
      responses: [{ option: 'yes', link: 'https://a' }, { option: 'no' }],
    });
  });

  it('takes the newest of an entity', () => {
    expect(answerOf(responses, false)).toEqual({
      option: 'yes',
      link: 'https://a',
    });
    expect(answerOf([], false)).toBeUndefined();
  });
});

describe('spreadOf', () => {
  const options = (...names: string[]) => names.map(option => ({ option }));
  const scale = STANDARD_SCALES.agree5;

  it('is shown from three respondents on', () => {
    expect(spreadOf(options('agree', 'neither'), scale, 3)).toBeUndefined();
    expect(
      spreadOf(options('agree', 'disagree', 'dont-know', 'agree'), scale, 3),
    ).toEqual({
      respondents: 4,
      lowest: 'disagree',
      highest: 'agree',
      counts: [
        { option: 'disagree', count: 1 },
        { option: 'agree', count: 2 },
        { option: 'dont-know', count: 1 },
      ],
    });
  });

  it('is not there when nobody gave a value', () => {
    const nobody = options('dont-know', 'dont-know', 'dont-know');
    expect(spreadOf(nobody, scale, 3)).toBeUndefined();
  });
});

describe('holderOf', () => {
  const entityRef = 'component:default/basket';
  const group = 'group:default/checkout';

  it.each([
    ['component', group, { ref: entityRef, isGroup: false }],
    ['team', group, { ref: group, isGroup: true }],
    ['team', 'user:default/mia', { ref: entityRef, isGroup: false }],
    ['team', undefined, { ref: entityRef, isGroup: false }],
    ['org', group, { ref: 'group:default/acme', isGroup: true }],
  ] as const)('of a %s question with owner %s', (scope, owner, holder) => {
    expect(holderOf(scope, { entityRef, owner }, 'group:default/acme')).toEqual(
      holder,
    );
  });

  it('is nobody for the organisation while no group stands for it', () => {
    expect(holderOf('org', { entityRef }, undefined)).toBeUndefined();
  });
});
