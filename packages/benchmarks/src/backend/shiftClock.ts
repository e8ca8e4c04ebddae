import { ChildProcess } from 'node:child_process';

const RealDate = Date;
let shiftMs = 0;

/** The time of the system, moved. Timers do not follow it, as those of a machine whose clock is set. */
class ShiftedDate extends RealDate {
  constructor(...values: unknown[]) {
    // The compiler knows none of the ways to call it with any number of values.
    super(...((values.length ? values : [ShiftedDate.now()]) as [number]));
  }

  static now(): number {
    return RealDate.now() + shiftMs;
  }
}

/** In the process whose clock is to jump: does as whoever started it says. */
export function followClock(): void {
  globalThis.Date = ShiftedDate as DateConstructor;
  process.on('message', (message: { clockShiftMs?: number }) => {
    shiftMs = message.clockShiftMs ?? shiftMs;
  });
}

/** Lets the clock of a process be so far ahead of the real one, or behind it. */
export function shiftClock(child: ChildProcess, byMs: number): void {
  child.send({ clockShiftMs: byMs });
}
