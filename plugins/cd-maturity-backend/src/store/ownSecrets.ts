import { Knex } from 'knex';
import { randomBytes } from 'node:crypto';

const BYTES = 32;

/** The secret of that name, made when it is asked for the first time; the same for all replicas. */
export async function readOwnSecret(db: Knex, name: string): Promise<string> {
  const read = async (): Promise<string | undefined> =>
    (await db('own_secrets').where({ name }).first('secret'))?.secret;
  const known = await read();
  if (known) {
    return known;
  }
  await db('own_secrets')
    .insert({ name, secret: randomBytes(BYTES).toString('base64url') })
    .onConflict('name')
    .ignore();
  return (await read())!;
}
