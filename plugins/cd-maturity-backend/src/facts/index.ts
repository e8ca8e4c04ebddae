import { apiDefined } from './apiDefined';
import { businessMetricLinked } from './businessMetricLinked';
import { controllerNamed } from './controllerNamed';
import { dashboardLinked } from './dashboardLinked';
import { dataLineageDeclared } from './dataLineageDeclared';
import { deployDocLinked } from './deployDocLinked';
import { docsLinked } from './docsLinked';
import { lifecycleSet } from './lifecycleSet';
import { metadataScore } from './metadataScore';
import { ownerIsGroup } from './ownerIsGroup';
import { ownerValid } from './ownerValid';
import { relationsDeclared } from './relationsDeclared';
import { repoLinked } from './repoLinked';
import { sloDefined } from './sloDefined';
import { stackApproved } from './stackApproved';
import { CatalogFact, CatalogFigure } from './types';
import { workTrackerLinked } from './workTrackerLinked';

/** All that is read from the catalog alone. A new fact is one file and one line here. */
export const catalogFacts: readonly CatalogFact[] = [
  repoLinked,
  ownerValid,
  ownerIsGroup,
  docsLinked,
  deployDocLinked,
  workTrackerLinked,
  lifecycleSet,
  relationsDeclared,
  apiDefined,
  stackApproved,
  dashboardLinked,
  businessMetricLinked,
  sloDefined,
  controllerNamed,
  dataLineageDeclared,
];

export const catalogFigures: readonly CatalogFigure[] = [metadataScore];

export * from './types';
