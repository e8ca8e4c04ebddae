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
  const said = (await connection.facts?.(context)) ?? [];
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
