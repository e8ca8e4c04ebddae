import { linkOf } from './linkOf';

const SHOP = 'component:default/shop';
const TAB = '/catalog/default/component/shop/maturity';
const practice = { model: 'cd', id: 'cd.build.one-command' };
const other = { model: 'cd', id: 'cd.build.no-wait' };
const asked = (entityRef: string, about = practice) =>
  ({ topic: 'exemption-requested', entityRef, practice: about } as const);

describe('linkOf', () => {
  it.each([
    [
      'the row of the one practice',
      [
        asked(SHOP),
        { topic: 'exemption-decided', entityRef: SHOP, practice } as const,
      ],
      `${TAB}?model=cd&practice-open=cd.build.one-command`,
    ],
    ['the tab of the one entity', [asked(SHOP), asked(SHOP, other)], TAB],
    [
      'the tab when not all is about a practice',
      [asked(SHOP), { topic: 'level-drop', entityRef: SHOP } as const],
      TAB,
    ],
    [
      'where requests are answered',
      [asked(SHOP), asked('component:default/cart')],
      '/cd-maturity/recommendations',
    ],
    [
      'the organisation when all kinds of things are told',
      [asked(SHOP), { topic: 'campaign-reminder' } as const],
      '/cd-maturity',
    ],
  ])('leads to %s', (_, tellings, link) => {
    expect(linkOf(tellings)).toBe(link);
  });
});
