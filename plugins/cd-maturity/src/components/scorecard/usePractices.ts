import { useApi } from '@backstage/core-plugin-api';
import { Heatmap } from 'backstage-plugin-cd-maturity-common';
import { useCallback } from 'react';
import { cdMaturityOrgApiRef } from '../../api/cdMaturityOrgApiRef';
import { Resource, useResource } from '../../hooks/useResource';

export type ModelPractices = {
  model: Heatmap['model'];
  practices: NonNullable<Heatmap['practices']>;
};

/** While not wanted, nothing is read. Titles of a model's practices, levels and dimensions: the head of the heat map without its rows. */
export const usePractices = (
  model?: string,
  wanted = true,
): Resource<ModelPractices> => {
  const api = useApi(cdMaturityOrgApiRef);
  const load = useCallback(async () => {
    // Nobody asked yet.
    if (!wanted) return new Promise<never>(() => {});
    const heatmap = await api.getHeatmap('domain', {
      model,
      columns: 'practices',
      limit: 1,
    });
    return { model: heatmap.model, practices: heatmap.practices ?? [] };
  }, [api, model, wanted]);
  return useResource(load);
};
