import { toError } from '@backstage/errors';
import {
  InvalidPayloadError,
  Signal,
  signalSchema,
} from 'backstage-plugin-cd-maturity-common';
import {
  NormalizeOptions,
  ScopeRename,
  SignalSource,
} from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { StoredDelivery } from '../store/deliveries';
import { zeroByteIn } from './zeroByteIn';

export type NormalizedDelivery =
  | { status: 'ok'; signals: Signal[]; renames: ScopeRename[] }
  /** The payload is at fault: trying again would not help. */
  | { status: 'invalid'; field?: string; reason: string }
  /** Something else is. */
  | { status: 'failed'; reason: string };

const scope = z.string().min(1).max(500).toLowerCase();
const renameSchema = z.object({
  from: scope.optional(),
  to: scope,
  id: z.string().min(1).max(500).optional(),
});

function parseJson(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch (error) {
    throw new InvalidPayloadError('', `is not JSON: ${toError(error).message}`);
  }
}

/** Modules may bring a copy of the domain of their own, so the class alone does not tell. */
function isInvalidPayload(
  error: unknown,
): error is Pick<InvalidPayloadError, 'field' | 'reason'> {
  return error instanceof Error && error.name === 'InvalidPayloadError';
}

/** Turns one delivery into signals that keep the contract, or says what is wrong with it. */
export function normalizeDelivery(
  source: SignalSource,
  delivery: StoredDelivery,
  options: NormalizeOptions,
): NormalizedDelivery {
  try {
    if (!delivery.event) {
      throw new InvalidPayloadError(
        'event',
        'is named neither by a header, nor by a topic, nor by what the payload looks like',
      );
    }
    const { signals, renames } = source.normalize(
      {
        event: delivery.event,
        payload: parseJson(delivery.payload),
        receivedAt: delivery.receivedAt,
      },
      options,
    );
    return {
      status: 'ok',
      renames: z.array(renameSchema).parse(renames ?? []),
      signals: signals.map((signal, index) => {
        const parsed = signalSchema.safeParse(signal);
        if (!parsed.success) {
          const { field, reason } = InvalidPayloadError.fromZod(parsed.error);
          throw new InvalidPayloadError(`signals.${index}.${field}`, reason);
        }
        const zero = zeroByteIn(parsed.data);
        if (zero) {
          throw new InvalidPayloadError(
            `signals.${index}.${zero}`,
            'holds a zero byte',
          );
        }
        return parsed.data;
      }),
    };
  } catch (error) {
    if (isInvalidPayload(error)) {
      return {
        status: 'invalid',
        field: error.field || undefined,
        reason: error.reason,
      };
    }
    return { status: 'failed', reason: toError(error).message };
  }
}
