import { Content } from '@backstage/core-components';
import { ReactNode } from 'react';
import { Page } from '../ui';

/** The framework draws the header and leaves the landmark to the page. */
export const ScorecardFrame = ({ children }: { children: ReactNode }) => (
  <main>
    <Content>
      <Page>{children}</Page>
    </Content>
  </main>
);
