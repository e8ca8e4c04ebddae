import { createBackend } from '@backstage/backend-defaults';

const backend = createBackend();

backend.add(import('@backstage/plugin-app-backend'));
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('./policy'));
backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('backstage-plugin-search-backend-module-cd-maturity'));
backend.add(import('@backstage/plugin-signals-backend'));
backend.add(import('backstage-plugin-cd-maturity-backend'));
backend.add(import('backstage-plugin-cd-maturity-backend-module-argocd'));
backend.add(import('backstage-plugin-cd-maturity-backend-module-bitbucket'));
backend.add(import('backstage-plugin-cd-maturity-backend-module-cdevents'));
backend.add(import('backstage-plugin-cd-maturity-backend-module-azure-devops'));
backend.add(import('backstage-plugin-cd-maturity-backend-module-circleci'));
backend.add(import('backstage-plugin-cd-maturity-backend-module-github'));
backend.add(import('backstage-plugin-cd-maturity-backend-module-gitlab'));
backend.add(import('backstage-plugin-cd-maturity-backend-module-jenkins'));
backend.add(import('backstage-plugin-cd-maturity-backend-module-pagerduty'));
backend.add(import('backstage-plugin-cd-maturity-backend-module-tekton'));

backend.start();
