import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { DeadLetters, SourceHealth } from 'backstage-plugin-cd-maturity-common';

export type CallOptions = { credentials: BackstageCredentials };

/** What can be asked of the product, on behalf of somebody. */
export interface CdMaturityService {
  getSourceHealth(options: CallOptions): Promise<SourceHealth>;
  getDeadLetters(
    request: { source?: string },
    options: CallOptions,
  ): Promise<DeadLetters>;
}
