import { Readable, Writable } from 'node:stream';

/** The outside world of a command. */
export type Terminal = {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
  env: { DEBUG?: string };
  /** The clock, in milliseconds since 1970. */
  now(): number;
};
