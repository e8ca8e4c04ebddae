import { CdMaturityApi } from 'backstage-plugin-cd-maturity-common';
import { ReactElement } from 'react';
import { CdMaturityOperationsApi } from '../../src/api/cdMaturityOperationsApiRef';
import { CdMaturityOrgApi } from '../../src/api/cdMaturityOrgApiRef';
import { CdMaturityPeopleApi } from '../../src/api/cdMaturityPeopleApiRef';
import { CdMaturitySetupApi } from '../../src/api/cdMaturitySetupApiRef';

/** What the backend would answer; whatever is left out answers with the fixtures. */
export type Answers = {
  api?: Partial<CdMaturityApi>;
  org?: Partial<CdMaturityOrgApi>;
  people?: Partial<CdMaturityPeopleApi>;
  operations?: Partial<CdMaturityOperationsApi>;
  setup?: Partial<CdMaturitySetupApi>;
};

/** Something to look at. */
export type State = {
  /** Part of the address. */
  id: string;
  title: string;
  element: ReactElement;
  answers: Answers;
  /** Names of what a reader presses first, in their order. */
  press?: readonly string[];
  /** Whether nothing answers, or everything fails, instead. */
  all?: 'waits' | 'fails';
};
