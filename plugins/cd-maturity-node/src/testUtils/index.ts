/**
 * Tests that a provider of signals runs against itself.
 *
 * @packageDocumentation
 */
export { describeSignalSource } from './describeSignalSource';
export type { SignalSourceSamples, SignedSample } from './samples';
export type { TestFramework } from './TestFramework';
