import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { SignalSource } from './SignalSource';

/** Where provider modules add their sources. @public */
export interface SignalSourcesExtensionPoint {
  addSignalSource(...sources: SignalSource[]): void;
}

/** @public */
export const signalSourcesExtensionPoint =
  createExtensionPoint<SignalSourcesExtensionPoint>({
    id: 'cd-maturity.signal-sources',
  });
