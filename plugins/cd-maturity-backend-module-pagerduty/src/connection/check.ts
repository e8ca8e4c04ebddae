import { problemOf, ScopeContext } from 'backstage-plugin-cd-maturity-node';
import { z } from 'zod';
import { PagerdutyApi } from './api';
import { serviceOf } from './service';

/** Whether the token reaches the service. */
export const checkService = (api: PagerdutyApi, context: ScopeContext) =>
  problemOf(async () => {
    const { serviceId } = await serviceOf(api, context);
    await api.read(`/services/${serviceId}`, {}, z.object({}), context);
  });
