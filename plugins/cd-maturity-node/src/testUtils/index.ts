/**
 * Tests that a provider of signals runs against itself.
 *
 * @packageDocumentation
 */
export type * from '../source';
export { describePolling } from './describePolling';
export type { PollingSamples } from './describePolling';
export { describeSignalSource } from './describeSignalSource';
export type { JsonPath } from './hostile';
export { HOSTILE_VALUES, pathsOf, withValueAt } from './hostile';
export { ofKind } from './ofKind';
export { pollOf, scopeContext, signalsOf } from './pollOf';
export type { Polled } from './pollOf';
export { recordedRows } from './recordedRows';
export { recordSources } from './recordSources';
export type { SignalSourceSamples, SignedSample } from './samples';
export type { TestFramework } from './TestFramework';
export { publishedFiles, publishedRows, tableOf } from './publishedData';
export type { PublishedPayload } from './publishedData';
export { publishedAnswers, publishedWebhooks } from './publishedDeliveries';
export { standIn } from './standIn';
export type { Answers } from './standIn';
export { unexplained } from './unexplained';
