import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { ColumnId, columnIds, readColumns, writeColumns } from './columns';

/** The columns of the list, kept in the address. */
export const useColumns = () => {
  const [params, setParams] = useSearchParams();
  const key = params.toString();
  const shown = useMemo(() => readColumns(new URLSearchParams(key)), [key]);
  const toggle = useCallback(
    (id: ColumnId) =>
      setParams(before => {
        const now = readColumns(before);
        return writeColumns(
          columnIds.filter(other =>
            other === id ? !now.includes(id) : now.includes(other),
          ),
          before,
        );
      }),
    [setParams],
  );
  return { shown, toggle };
};
