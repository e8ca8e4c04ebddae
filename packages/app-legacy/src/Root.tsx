import { Sidebar, SidebarItem, SidebarPage } from '@backstage/core-components';
import CategoryIcon from '@material-ui/icons/Category';
import EqualizerIcon from '@material-ui/icons/Equalizer';
import { PropsWithChildren } from 'react';

export const Root = ({ children }: PropsWithChildren<{}>) => (
  <SidebarPage>
    <Sidebar>
      <SidebarItem icon={CategoryIcon} to="catalog" text="Catalog" />
      <SidebarItem icon={EqualizerIcon} to="cd-maturity" text="CD maturity" />
    </Sidebar>
    {children}
  </SidebarPage>
);
