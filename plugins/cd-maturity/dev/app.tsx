import { createApp } from '@backstage/frontend-defaults';
import {
  coreExtensionData,
  createExtension,
  createExtensionInput,
  createFrontendModule,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import { mockApis } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { cdMaturityTranslations } from '../src/translation';
import { Alone, Gallery } from './Gallery';

type RouteRef = Parameters<typeof PageBlueprint.make>[0] extends {
  params: { routeRef?: infer R };
}
  ? NonNullable<R>
  : never;

/** No side bar: a state has the whole window. */
const layout = createExtension({
  name: 'layout',
  attachTo: { id: 'app/root', input: 'children' },
  inputs: {
    nav: createExtensionInput([coreExtensionData.reactElement], {
      singleton: true,
      optional: true,
    }),
    content: createExtensionInput([coreExtensionData.reactElement], {
      singleton: true,
    }),
  },
  output: [coreExtensionData.reactElement],
  factory: ({ inputs }) => [
    coreExtensionData.reactElement(
      inputs.content.get(coreExtensionData.reactElement),
    ),
  ],
});

/** Every state of the pages, at an address of its own. */
const gallery = PageBlueprint.make({
  name: 'gallery',
  params: { path: '/states', noHeader: true, loader: async () => <Gallery /> },
});

/** The same without the list, for pictures. */
const alone = PageBlueprint.make({
  name: 'alone',
  params: { path: '/alone', noHeader: true, loader: async () => <Alone /> },
});

/** The list of states alone. */
const start = PageBlueprint.make({
  name: 'start',
  params: { path: '/', noHeader: true, loader: async () => <Gallery /> },
});

/** Names of entities are links; here they lead to the gallery again. */
const entityPage = PageBlueprint.make({
  name: 'entity',
  params: {
    path: '/catalog/:namespace/:kind/:name',
    // A ref of the old system is one of the new system too.
    routeRef: entityRouteRef as unknown as RouteRef,
    loader: async () => <Gallery />,
  },
});

/** `localStorage.language = 'de'` shows the pages in German. */
const german = TranslationBlueprint.make({
  name: 'cd-maturity',
  params: { resource: cdMaturityTranslations },
});

/** An app with nothing in it but the gallery: no catalog, no sign-in, no backend. */
export const app = createApp({
  features: [
    createFrontendModule({
      pluginId: 'app',
      extensions: [layout, start, gallery, alone, entityPage, german],
    }),
  ],
  advanced: {
    configLoader: async () => ({
      config: mockApis.config({
        data: {
          app: {
            title: 'CD maturity, every state',
            baseUrl: window.location.origin,
            extensions: [
              { 'sign-in-page:app': false },
              {
                'api:app/app-language': {
                  config: { availableLanguages: ['en', 'de'] },
                },
              },
            ],
          },
          backend: { baseUrl: window.location.origin },
        },
      }),
    }),
  },
});
