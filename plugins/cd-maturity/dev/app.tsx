import { createApp } from '@backstage/frontend-defaults';
import {
  createFrontendModule,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { mockApis } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { Gallery } from './Gallery';

type RouteRef = Parameters<typeof PageBlueprint.make>[0] extends {
  params: { routeRef?: infer R };
}
  ? NonNullable<R>
  : never;

/** Every state of the pages, at an address of its own. */
const gallery = PageBlueprint.make({
  name: 'gallery',
  params: { path: '/states', noHeader: true, loader: async () => <Gallery /> },
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

/** An app with nothing in it but the gallery: no catalog, no sign-in, no backend. */
export const app = createApp({
  features: [
    createFrontendModule({
      pluginId: 'app',
      extensions: [start, gallery, entityPage],
    }),
  ],
  advanced: {
    configLoader: async () => ({
      config: mockApis.config({
        data: {
          app: {
            title: 'CD maturity, every state',
            baseUrl: window.location.origin,
            extensions: [{ 'sign-in-page:app': false }],
          },
          backend: { baseUrl: window.location.origin },
        },
      }),
    }),
  },
});
