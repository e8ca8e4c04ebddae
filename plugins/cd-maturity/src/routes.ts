import { createExternalRouteRef } from '@backstage/core-plugin-api';
import { createRouteRef } from '@backstage/frontend-plugin-api';

/** The scorecard page. @public */
export const scorecardRouteRef = createRouteRef();

/** The maturity tab of an entity. @public */
export const maturityTabRouteRef = createRouteRef();

/**
 * Leads from other pages to the scorecard, in both frontend systems; nowhere in an app that has switched the scorecard
 * off.
 * @public
 */
export const toScorecardRouteRef = createExternalRouteRef({
  id: 'cd-maturity:to-scorecard',
  optional: true,
  defaultTarget: 'cd-maturity.root',
});
