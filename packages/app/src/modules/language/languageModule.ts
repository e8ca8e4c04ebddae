import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import { cdMaturityTranslations } from 'backstage-plugin-cd-maturity';

/** German beside English; app-config.yaml offers both in the settings. */
export const languageModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    TranslationBlueprint.make({
      name: 'cd-maturity',
      params: { resource: cdMaturityTranslations },
    }),
  ],
});
