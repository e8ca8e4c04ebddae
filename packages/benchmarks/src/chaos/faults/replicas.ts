import { setTimeout as wait } from 'node:timers/promises';
import { Fault, sometime } from './types';

const HOUR_MS = 3_600_000;
const JUMP_MS = 5 * HOUR_MS;
const JUMPED_MS = 3_000;

/** What happens to the processes. */
export const replicaFaults: readonly Fault[] = [
  {
    name: 'one replica is killed while another is paused, and the third goes on',
    async happen({ replicas: [first, second], pauseMs }) {
      await sometime();
      second.backend.pause();
      await first.kill();
      await wait(pauseMs);
      second.backend.resume();
      await first.start();
    },
  },
  {
    name: 'replicas are killed at any moment',
    async happen({ replicas, kills }) {
      for (let kill = 0; kill < kills; kill += 1) {
        const replica = replicas[kill % replicas.length];
        await sometime();
        await replica.kill();
        await replica.start();
      }
    },
  },
  {
    name: 'the clock of a replica jumps hours ahead, and it dies; that of another jumps back',
    async happen({ replicas: [, second, third] }) {
      second.backend.shiftClock(JUMP_MS);
      await wait(JUMPED_MS);
      await second.kill();
      third.backend.shiftClock(-JUMP_MS);
      await wait(JUMPED_MS);
      third.backend.shiftClock(0);
      await second.start();
    },
  },
  {
    name: 'the model changes, one replica after the other, and one is killed at it',
    async happen({ replicas: [first, second, third], changedModels }) {
      await first.stop();
      await first.start({ models: changedModels });
      await sometime();
      await second.kill();
      await second.start({ models: changedModels });
      await third.stop();
      await third.start({ models: changedModels });
    },
  },
];
