import { treeFacts } from 'backstage-plugin-cd-maturity-common';
import {
  ScopeContext,
  ScopeFact,
  SourceConnection,
} from 'backstage-plugin-cd-maturity-node';
import { ScopeReading } from '../store/scopeReadings';

export type ScopeRead = {
  sha?: string;
  folders: string[];
  facts: Array<ScopeFact & { folder: string }>;
};

/**
 * A fact about people holds for the entities of those people only, which a scope does not tell. That it holds for nobody
 * is sure without them.
 */
const isSure = ({ people, value }: ScopeFact) =>
  people === undefined || (people.length === 0 && value === false);

/** Asks a provider for the files and facts of one scope. Throws what the provider throws. */
export async function readScope(
  connection: Pick<SourceConnection, 'tree' | 'facts'>,
  context: ScopeContext,
  known: { folders: string[]; reading?: ScopeReading },
): Promise<ScopeRead> {
  const { folders, reading } = known;
  const isDerived = folders.every(folder => reading?.folders.includes(folder));
  const knownSha = isDerived ? reading?.sha : undefined;
  const tree = await connection.tree?.({ ...context, knownSha });
  const said = ((await connection.facts?.(context)) ?? []).filter(isSure);
  const shown = tree
    ? folders.flatMap(folder =>
        Object.entries(treeFacts(tree, folder)).map(([id, value]) => ({
          id,
          value,
          folder,
        })),
      )
    : [];
  return {
    sha: tree?.sha ?? reading?.sha,
    folders: tree ? folders : reading?.folders ?? [],
    facts: [...shown, ...said.map(fact => ({ ...fact, folder: '' }))],
  };
}
