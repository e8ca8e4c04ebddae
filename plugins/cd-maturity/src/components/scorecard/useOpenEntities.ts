import { ScorecardFilter } from 'backstage-plugin-cd-maturity-common';
import { useCallback } from 'react';
import { useNavigate } from 'react-router-dom';
import { writeView } from './filters/filterParams';

/** Leads from a page without a list to the list of what was chosen, in the model and the part that the page is about. */
export const useOpenEntities = (part: ScorecardFilter) => {
  const navigate = useNavigate();
  return useCallback(
    (filter: ScorecardFilter) =>
      navigate({
        pathname: '../entities',
        search: writeView({
          filter: { ...part, ...filter },
          groupBy: 'owner',
        }).toString(),
      }),
    [navigate, part],
  );
};
