import { AuditorService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { Request } from 'express';

/** Does something that leaves a trace: who did what, and whether it worked. */
export async function audited<T>(
  auditor: AuditorService,
  event: { eventId: string; request?: Request; meta: JsonObject },
  work: () => Promise<T>,
): Promise<T> {
  const trace = await auditor.createEvent({
    ...event,
    severityLevel: 'medium',
  });
  try {
    const result = await work();
    await trace.success();
    return result;
  } catch (error) {
    await trace.fail({ error: toError(error) });
    throw error;
  }
}
