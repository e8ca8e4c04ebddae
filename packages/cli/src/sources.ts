export { sources } from './sources.generated';
import { sources } from './sources.generated';

/** One of them. Its type is taken from here, because the package of the contract brings a portal with it. */
export type Source = (typeof sources)[number];
