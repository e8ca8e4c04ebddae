import { ScorecardFilter } from 'backstage-plugin-cd-maturity-common';
import { useCallback } from 'react';
import { useNavigate } from 'react-router-dom';
import { ScorecardView, writeView } from './filters/filterParams';

/** Leads from a page without a list to the list of what was chosen, in the same model. */
export const useOpenEntities = (view: ScorecardView) => {
  const navigate = useNavigate();
  const { model } = view.filter;
  return useCallback(
    (filter: ScorecardFilter) =>
      navigate({
        pathname: '../entities',
        search: writeView({
          filter: { ...filter, model },
          groupBy: 'owner',
        }).toString(),
      }),
    [navigate, model],
  );
};
