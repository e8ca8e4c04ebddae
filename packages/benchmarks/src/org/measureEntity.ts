import { BenchBackend } from '../backend/BenchBackend';
import { Client } from '../load/Client';
import { Figure } from '../types';
import { loadFigures } from './loadFigures';
import { tabOf } from './paths';

const THINK_MS = 1_000;

type Recommendation = { practiceId: string };

/** The tab of one entity, and a word of its owner on a recommendation. */
export async function measureEntity(
  backend: BenchBackend,
  people: readonly Client[],
  { seconds, entities }: { seconds: number; entities: number },
): Promise<Figure[]> {
  const entityOf = (client: Client) => people.indexOf(client) % entities;
  const openTab = (client: Client) =>
    Promise.all(tabOf(entityOf(client)).map(path => client.get(path)));

  const [{ practiceId }] = await people[0]
    .getJson<{ items: Recommendation[] }>(`${tabOf(0)[0]}/recommendations`)
    .then(({ items }) => items);
  const decide = (client: Client, round: number) =>
    client.post(
      `${tabOf(entityOf(client))[0]}/recommendations/${practiceId}/decision`,
      { action: round % 2 === 0 ? 'acknowledge' : 'reopen' },
    );
  const withThought = { seconds: Math.max(seconds, 2), thinkMs: THINK_MS };
  return [
    ...(await loadFigures('tab, alone', backend, people.slice(0, 1), openTab, {
      seconds,
    })),
    ...(await loadFigures(
      'tab, 1 s to think',
      backend,
      people,
      openTab,
      withThought,
    )),
    ...(await loadFigures(
      'decision, 1 s to think',
      backend,
      people.slice(0, entities),
      decide,
      withThought,
    )),
  ];
}
