import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
} from '@backstage/catalog-model';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';

const LOCATION = 'url:https://bench.example.com/catalog';

/** As it is before processing: relations are the catalog's to find, and it takes only what comes from some place. */
function unprocessed({ relations: _, ...entity }: Entity): Entity {
  const { metadata } = entity;
  const annotations = {
    ...metadata.annotations,
    [ANNOTATION_LOCATION]: LOCATION,
    [ANNOTATION_ORIGIN_LOCATION]: LOCATION,
  };
  return { ...entity, metadata: { ...metadata, annotations } };
}

/** Fills the catalog once. */
export const catalogModule = (entities: readonly Entity[]) =>
  createBackendModule({
    pluginId: 'catalog',
    moduleId: 'bench-entities',
    register(env) {
      env.registerInit({
        deps: { processing: catalogProcessingExtensionPoint },
        async init({ processing }) {
          processing.addEntityProvider({
            getProviderName: () => 'bench',
            connect: connection =>
              connection.applyMutation({
                type: 'full',
                entities: entities.map(entity => ({
                  entity: unprocessed(entity),
                  locationKey: 'bench',
                })),
              }),
          });
        },
      });
    },
  });
