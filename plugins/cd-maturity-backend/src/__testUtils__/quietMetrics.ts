import { IngestMetrics } from '../observability/metrics';

/** Nobody counts. */
export const quietMetrics: IngestMetrics = {
  received: () => {},
  processed: () => {},
  delay: () => {},
  pollFailed: () => {},
  pushed: () => {},
};
