import { BenchBackend } from '../backend/BenchBackend';
import { Client } from '../load/Client';
import { teamOf } from './places';

/** So many open pages at the same time. */
export const PEOPLE = 20;
/** Everybody owns as many teams. */
const TEAMS = 10;

/** Signed-in people who own different teams. */
export function signInPeople(
  backend: BenchBackend,
  teams: number,
): Promise<Client[]> {
  return Promise.all(
    Array.from({ length: PEOPLE }, async (_, n) => {
      const groups = Array.from({ length: TEAMS }, (_each, team) =>
        teamOf((n + team * PEOPLE) % teams),
      );
      const user = `user:default/person-${n}`;
      const token = await backend.signIn({ user, groups });
      return new Client({ base: backend.base, token });
    }),
  );
}
