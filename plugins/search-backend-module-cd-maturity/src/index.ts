/**
 * Lets people find entities by their maturity: level, levels of dimensions, and practices that stand open.
 *
 * @packageDocumentation
 */
export { searchModuleCdMaturity as default } from './module';
export type { MaturityDocument } from './toDocument';
