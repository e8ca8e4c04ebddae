import {
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { Clock, systemClock } from './Clock';

/** The plugin's clock, as a service so that tests of the whole plugin can set the time. */
export const clockServiceRef = createServiceRef<Clock>({
  id: 'cd-maturity.clock',
  scope: 'plugin',
  defaultFactory: async service =>
    createServiceFactory({ service, deps: {}, factory: () => systemClock }),
});
