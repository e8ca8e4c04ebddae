import { parseSignalDictionary } from 'backstage-plugin-cd-maturity-common';
import { signalDictionary } from 'backstage-plugin-cd-maturity-node/models';
import { NOW } from '../__testUtils__/signals';
import { Binding } from '../store/bindings';
import { StoredScopeFact } from '../store/scopeFacts';
import { factsOfScopes, newestFacts } from './scopeFacts';

const SHOP = 'component:default/shop';
const dictionary = parseSignalDictionary(
  signalDictionary.text,
  signalDictionary.file,
);

const binding = (name: string, rest: Partial<Binding> = {}): Binding => ({
  entityRef: SHOP,
  source: 'test',
  scopeKey: `test:${name}`,
  roles: ['scm'],
  why: 'test',
  ...rest,
});
const fact = (
  name: string,
  value: number,
  rest: Partial<StoredScopeFact> = {},
): StoredScopeFact => ({
  scopeKey: `test:${name}`,
  folder: '',
  id: 'scm.iac_present',
  source: 'test',
  value,
  observedAt: NOW,
  ...rest,
});
const values = (bindings: Binding[], facts: StoredScopeFact[]) =>
  factsOfScopes(SHOP, bindings, facts, dictionary).map(({ value }) => value);

describe('factsOfScopes', () => {
  it('takes one scope that shows it for enough', () => {
    const both = [binding('a'), binding('b')];
    expect(values(both, [fact('a', 0), fact('b', 1)])).toEqual([1]);
    expect(values(both, [fact('a', 0), fact('b', 0)])).toEqual([0]);
  });

  it('puts the folder of the entity before the whole scope, and others nowhere', () => {
    const facts = [
      fact('a', 1),
      fact('a', 0, { folder: 'shop' }),
      fact('a', 1, { folder: 'cart' }),
    ];
    expect(
      values([binding('a', { filter: { path: 'shop/' } })], facts),
    ).toEqual([0]);
    expect(values([binding('a')], facts)).toEqual([1]);
  });

  it('listens only in the roles that can say it, and to no former name', () => {
    expect(values([binding('a', { roles: ['ci'] })], [fact('a', 1)])).toEqual(
      [],
    );
    expect(values([binding('a', { former: true })], [fact('a', 1)])).toEqual(
      [],
    );
    expect(values([binding('a')], [fact('a', 1, { id: 'no.such' })])).toEqual(
      [],
    );
  });
});

describe('newestFacts', () => {
  const pushed = (observedAt: number) => ({
    entityRef: SHOP,
    id: 'scm.iac_present',
    value: 1,
    observedAt,
    pushedBy: 'external:ci',
  });
  const derived = { ...pushed(NOW), value: 0, pushedBy: 'github' };

  it.each([
    ['older', NOW - 1, 0],
    ['as old', NOW, 1],
    ['newer', NOW + 1, 1],
  ])('a pushed fact that is %s', (_, at, value) => {
    expect(newestFacts([pushed(at)], [derived])).toMatchObject([{ value }]);
  });
});
