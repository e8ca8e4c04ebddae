import { identityApiRef } from '@backstage/core-plugin-api';
import { TestApiProvider, mockApis } from '@backstage/frontend-test-utils';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { ReactNode } from 'react';
import { fakeApi } from '../src/__fixtures__/api';
import { fakeOperationsApi } from '../src/__fixtures__/operations';
import { fakeOrgApi } from '../src/__fixtures__/org';
import { fakePeopleApi } from '../src/__fixtures__/people';
import { fakeSetupApi } from '../src/__fixtures__/setup';
import { cdMaturityApiRef } from '../src/api/cdMaturityApiRef';
import { cdMaturityOperationsApiRef } from '../src/api/cdMaturityOperationsApiRef';
import { cdMaturityOrgApiRef } from '../src/api/cdMaturityOrgApiRef';
import { cdMaturityPeopleApiRef } from '../src/api/cdMaturityPeopleApiRef';
import { cdMaturitySetupApiRef } from '../src/api/cdMaturitySetupApiRef';
import { State } from './states/types';

const identity = mockApis.identity({
  userEntityRef: 'user:default/kim',
  ownershipEntityRefs: ['user:default/kim', 'group:default/checkout'],
});

/** Every method of an api does the same, whatever it would have answered. */
const everyMethod = <T extends object>(api: T, answer: () => Promise<never>) =>
  new Proxy(api, { get: () => answer });

const instead = <T extends object>(api: T, all: State['all']): T => {
  if (all === 'waits') return everyMethod(api, () => new Promise(() => {}));
  if (all === 'fails') {
    return everyMethod(api, async () => {
      throw new Error('The database is away');
    });
  }
  return api;
};

type Props = { state: State; children: ReactNode };

/** Stands in for the backend, the catalog and the reader. */
export const Answering = ({ state, children }: Props) => {
  const { answers, all } = state;
  return (
    <TestApiProvider
      apis={[
        [cdMaturityApiRef, instead(fakeApi(answers.api), all)],
        [cdMaturityOrgApiRef, instead(fakeOrgApi(answers.org), all)],
        [cdMaturityPeopleApiRef, instead(fakePeopleApi(answers.people), all)],
        [cdMaturitySetupApiRef, instead(fakeSetupApi(answers.setup), all)],
        [
          cdMaturityOperationsApiRef,
          instead(fakeOperationsApi(answers.operations), all),
        ],
        [identityApiRef, identity],
        catalogApiMock(),
      ]}
    >
      {children}
    </TestApiProvider>
  );
};
