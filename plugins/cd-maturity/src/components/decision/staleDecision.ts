import { ResponseError } from '@backstage/errors';
import { Decision, decisionSchema } from 'backstage-plugin-cd-maturity-common';

const CONFLICT = 409;

/** The present state, when somebody else was faster: the backend sends it with its refusal. */
export const staleDecision = (error: unknown): Decision | undefined => {
  if (!(error instanceof Error) || error.name !== 'ResponseError') {
    return undefined;
  }
  const { statusCode, body } = error as ResponseError;
  if (statusCode !== CONFLICT) return undefined;
  const said: Record<string, unknown> = { ...body.error };
  const parsed = decisionSchema.safeParse(said.current);
  return parsed.success ? parsed.data : undefined;
};

/** Of two tellings of the same decision the later one. */
export const newerDecision = (
  shown: Decision | undefined,
  stored: Decision | undefined,
): Decision | undefined => {
  if (!shown || !stored) return shown ?? stored;
  return (stored.version ?? 0) > (shown.version ?? 0) ? stored : shown;
};
