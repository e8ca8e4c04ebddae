import {
  BackendFeature,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { signalSourcesExtensionPoint } from '../extensions';
import { SignalSource, SourceConnection } from '../source';

/**
 * Stands for the plugin in a test backend and remembers what modules add to it, in the order in which they do.
 *
 * @public
 */
export function recordSources(): {
  /** To be started together with the modules. */
  plugin: BackendFeature;
  added: Array<[SignalSource, SourceConnection?]>;
} {
  const added: Array<[SignalSource, SourceConnection?]> = [];
  const plugin = createBackendPlugin({
    pluginId: 'cd-maturity',
    register(env) {
      env.registerExtensionPoint(signalSourcesExtensionPoint, {
        addSignalSource: (...what) => {
          added.push(what);
        },
      });
      env.registerInit({ deps: {}, async init() {} });
    },
  });
  return { plugin, added };
}
