import { Replica } from '../Replica';

/** Words of the database, which are not for whoever sends. */
const INSIDE = /disk|database|connection|postgres/i;

/** What a provider hears at the door while nothing can be kept: problems in words. */
export async function askDoor(
  replica: Replica,
  deliveryId: string,
): Promise<string[]> {
  let answer: Response;
  try {
    answer = await replica.send(deliveryId, []);
  } catch (error) {
    return [`${deliveryId} is not answered: ${error}`];
  }
  const { status, headers } = answer;
  const body = await answer.text();
  const isRight =
    status === 503 && headers.get('retry-after') === '10' && !INSIDE.test(body);
  return isRight ? [] : [`${deliveryId} is answered with ${status}: ${body}`];
}
