import { CompiledModel } from 'backstage-plugin-cd-maturity-common';
import { FactsFile } from '../factsFile';

type Problem = { path: PropertyKey[]; message: string };

/** Looks for one sort of mistake in a facts file that has the right shape. */
export type FactsCheck = (
  facts: FactsFile,
  compiled: CompiledModel,
) => Problem[];
