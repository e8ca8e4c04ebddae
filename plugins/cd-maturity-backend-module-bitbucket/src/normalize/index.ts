/**
 * Bitbucket's deliveries turned into signals. Pure: needs no portal.
 *
 * @packageDocumentation
 */
import { createBitbucketSource } from './bitbucketSource';

export { createBitbucketSource };

/**
 * Bitbucket for a terminal, which knows no servers of its own.
 *
 * @public
 */
export const bitbucketSource = createBitbucketSource();
export { bitbucketSource as source };
