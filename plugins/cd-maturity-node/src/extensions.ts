import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { SignalSource, SourceConnection } from './source';

/** Where provider modules add their sources. @public */
export interface SignalSourcesExtensionPoint {
  /** A source without a connection is heard by webhook and push only. */
  addSignalSource(source: SignalSource, connection?: SourceConnection): void;
}

/** @public */
export const signalSourcesExtensionPoint =
  createExtensionPoint<SignalSourcesExtensionPoint>({
    id: 'cd-maturity.signal-sources',
  });
