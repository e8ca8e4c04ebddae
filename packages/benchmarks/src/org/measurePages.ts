import { BenchBackend } from '../backend/BenchBackend';
import { PolicyName } from '../backend/policy';
import { Client } from '../load/Client';
import { Figure } from '../types';
import { loadFigures } from './loadFigures';
import { FILTERED, PAGE, PAGE_WITH_TILES } from './paths';

const THINK_MS = 1_000;

const WORDS: Record<PolicyName, string> = {
  all: '',
  owned: ', each sees ten teams',
  untagged: ', conditions that let all through',
};

const load = (paths: readonly string[]) => (client: Client) =>
  Promise.all(paths.map(path => client.get(path)));

/** The page of the organisation under a policy, with everybody clicking at once and with people who look at it. */
export async function measurePages(
  backend: BenchBackend,
  people: readonly Client[],
  { policy, seconds }: { policy: PolicyName; seconds: number },
): Promise<Figure[]> {
  const words = WORDS[policy];
  const figures = [
    ...(await loadFigures(`page${words}`, backend, people, load(PAGE), {
      seconds,
    })),
    ...(await loadFigures(
      `page${words}, 1 s to think`,
      backend,
      people,
      load(PAGE),
      { seconds: Math.max(seconds, 2), thinkMs: THINK_MS },
    )),
    ...(await loadFigures(
      `list of a practice${words}`,
      backend,
      people,
      load([FILTERED]),
      { seconds },
    )),
  ];
  if (policy !== 'all') {
    return figures;
  }
  const withTiles = load(PAGE_WITH_TILES);
  figures.push(
    ...(await loadFigures(
      'page with tiles and movers',
      backend,
      people,
      withTiles,
      { seconds },
    )),
  );
  const answers = await withTiles(people[0]);
  const bytes = answers.reduce((sum, answer) => sum + answer.bytes, 0);
  return [
    ...figures,
    {
      name: 'page with tiles and movers, compressed',
      value: bytes / 1000,
      unit: 'kB',
    },
  ];
}
