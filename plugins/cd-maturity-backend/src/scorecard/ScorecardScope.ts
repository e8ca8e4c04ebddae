import {
  CompiledModel,
  ScorecardFilter,
} from 'backstage-plugin-cd-maturity-common';
import { GroupTree } from '../catalog/GroupTree';
import { Restriction } from './restrict';

/** Which rows a question about the scorecard is about. */
export type ScorecardScope = {
  compiled: CompiledModel;
  filter: ScorecardFilter;
  tree: GroupTree;
  restriction?: Restriction;
};
