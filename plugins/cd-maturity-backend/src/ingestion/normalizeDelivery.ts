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
import { setImmediate as nextTurn } from 'node:timers/promises';
import { z } from 'zod';
import { StoredDelivery } from '../store/deliveries';
import { zeroByteIn } from './zeroByteIn';

export type NormalizedDelivery =
  | {
      status: 'ok';
      signals: Signal[];
      renames: ScopeRename[];
      /** Why there are no signals, when there are none. */
      note?: string;
    }
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

/** Notes may quote the payload. */
const NOTE_LENGTH = 500;
const shownNote = (note: string | undefined) =>
  note?.replaceAll('\0', '').slice(0, NOTE_LENGTH);

/** As many take some milliseconds. */
const CHECKED_AT_ONCE = 500;

function checkSignal(signal: Signal, index: number): Signal {
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
}

/** Signals that keep the contract. A pipeline may bring thousands: others get their turn in between. */
async function checkSignals(signals: readonly Signal[]): Promise<Signal[]> {
  const checked: Signal[] = [];
  for (const [index, signal] of signals.entries()) {
    if (index > 0 && index % CHECKED_AT_ONCE === 0) {
      await nextTurn();
    }
    checked.push(checkSignal(signal, index));
  }
  return checked;
}

/** Turns one delivery into signals that keep the contract, or says what is wrong with it. */
export async function normalizeDelivery(
  source: SignalSource,
  delivery: StoredDelivery,
  options: NormalizeOptions,
): Promise<NormalizedDelivery> {
  try {
    if (!delivery.event) {
      throw new InvalidPayloadError(
        'event',
        'is named neither by a header, nor by a topic, nor by what the payload looks like',
      );
    }
    const { signals, renames, note } = source.normalize(
      {
        event: delivery.event,
        payload: parseJson(delivery.payload),
        receivedAt: delivery.receivedAt,
      },
      options,
    );
    return {
      status: 'ok',
      ...(signals.length === 0 ? { note: shownNote(note) } : {}),
      renames: z.array(renameSchema).parse(renames ?? []),
      signals: await checkSignals(signals),
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
