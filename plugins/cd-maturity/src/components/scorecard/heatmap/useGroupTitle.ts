import { GroupBy, SummaryRow } from 'backstage-plugin-cd-maturity-common';
import { useCallback } from 'react';
import { entityName } from '../../../format/entityName';
import { useText } from '../../../hooks/useText';

/** Key of what has no owner, system, domain or type. */
export const NONE = 'none';

/** A group's name; one that the catalog does not know keeps the name part of its ref. */
export const useGroupTitle = () => {
  const t = useText();
  return useCallback(
    (
      groupBy: GroupBy,
      { key, title }: Pick<SummaryRow, 'key' | 'title'>,
    ): string => {
      if (key === NONE) return t(`heat.without.${groupBy}`);
      return title === key ? entityName(key) : title;
    },
    [t],
  );
};
