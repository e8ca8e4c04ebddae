import { treeFacts } from 'backstage-plugin-cd-maturity-common';
import {
  ScopeContext,
  ScopeFact,
  SourceConnection,
} from 'backstage-plugin-cd-maturity-node';
import { ScopeReading } from '../store/scopeReadings';

/** A fact that names the people whom it is about. */
export type FactAboutPeople = ScopeFact & { people: string[] };

export type ScopeRead = {
  sha?: string;
  folders: string[];
  /** What the files show, by folder; undefined when they were not read, because nothing changed. */
  shown?: Array<{ id: string; value: boolean; folder: string }>;
  /** What the provider says of the whole scope. */
  said: ScopeFact[];
  /** What it says of some people: it holds for their entities only, which a scope does not tell. */
  aboutPeople: FactAboutPeople[];
};

const isAboutPeople = (fact: ScopeFact): fact is FactAboutPeople =>
  fact.people !== undefined;

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
  const facts = (await connection.facts?.(context)) ?? [];
  const shown = tree
    ? folders.flatMap(folder =>
        Object.entries(treeFacts(tree, folder)).map(([id, value]) => ({
          id,
          value,
          folder,
        })),
      )
    : undefined;
  return {
    sha: tree?.sha ?? reading?.sha,
    folders: tree ? folders : reading?.folders ?? [],
    shown,
    said: facts.filter(fact => !isAboutPeople(fact)),
    aboutPeople: facts.filter(isAboutPeople),
  };
}
