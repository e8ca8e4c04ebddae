import { createApp } from '@backstage/frontend-defaults';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import orgPlugin from '@backstage/plugin-org/alpha';
import userSettingsPlugin from '@backstage/plugin-user-settings/alpha';
import cdMaturityPlugin from 'backstage-plugin-cd-maturity';
import { languageModule } from './modules/language';
import { navModule } from './modules/nav';

export default createApp({
  features: [
    catalogPlugin,
    orgPlugin,
    userSettingsPlugin,
    cdMaturityPlugin,
    navModule,
    languageModule,
  ],
});
