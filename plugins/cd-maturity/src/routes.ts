import { createRouteRef } from '@backstage/frontend-plugin-api';

/** The scorecard page. @public */
export const scorecardRouteRef = createRouteRef();

/** The maturity tab of an entity. @public */
export const maturityTabRouteRef = createRouteRef();
