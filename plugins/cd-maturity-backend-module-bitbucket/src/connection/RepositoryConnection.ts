import {
  PollContext,
  RepositoryTree,
  ScopeContext,
  ScopeFact,
} from 'backstage-plugin-cd-maturity-node';
import { RepositoryPlace } from '../normalize/scope';

/** One host, asked for one of its repositories. */
export interface RepositoryConnection {
  poll(place: RepositoryPlace, context: PollContext): Promise<void>;
  facts(place: RepositoryPlace, context: ScopeContext): Promise<ScopeFact[]>;
  tree(
    place: RepositoryPlace,
    context: ScopeContext & { knownSha: string | undefined },
  ): Promise<RepositoryTree | undefined>;
  check(
    place: RepositoryPlace,
    context: ScopeContext,
  ): Promise<{ problem: string; hint: string } | undefined>;
}

/** Pages of a tree that are read; what lies behind them is unknown. */
export const MOST_TREE_PAGES = 50;
