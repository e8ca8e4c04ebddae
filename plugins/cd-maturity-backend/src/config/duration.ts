import { ConfigReader, readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds, JsonValue } from '@backstage/types';
import { z } from 'zod';

/** A duration as Backstage writes them (`5 minutes`, `PT5M`, `{ minutes: 5 }`), in milliseconds. */
export const durationMsSchema = z
  .union([z.string(), z.record(z.string(), z.number())])
  .transform((value, context) => {
    const config = new ConfigReader({ duration: value as JsonValue });
    try {
      const ms = durationToMilliseconds(
        readDurationFromConfig(config, { key: 'duration' }),
      );
      if (ms >= 0) {
        return ms;
      }
    } catch {
      // Said below, with the key that the reader knows.
    }
    context.addIssue({
      code: 'custom',
      message: `must be a duration such as '5 minutes', 'PT5M' or { minutes: 5 }`,
    });
    return z.NEVER;
  });
