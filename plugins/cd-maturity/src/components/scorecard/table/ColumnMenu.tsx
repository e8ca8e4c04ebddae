import { MenuList } from '@material-ui/core';
import ViewColumnIcon from '@material-ui/icons/ViewColumn';
import { useText } from '../../../hooks/useText';
import { CheckItem, PopoverButton } from '../../ui';
import { ColumnId, FIXED, columnIds } from './columns';

type Props = { shown: readonly ColumnId[]; onToggle(id: ColumnId): void };

/** Which columns the list has. */
export const ColumnMenu = ({ shown, onToggle }: Props) => {
  const t = useText();
  return (
    <PopoverButton
      label={t('entities.columns')}
      icon={<ViewColumnIcon fontSize="small" />}
    >
      {() => (
        <MenuList autoFocusItem>
          {columnIds
            .filter(id => id !== FIXED)
            .map(id => (
              <CheckItem
                key={id}
                checked={shown.includes(id)}
                onToggle={() => onToggle(id)}
              >
                {t(`entities.column.${id}`)}
              </CheckItem>
            ))}
        </MenuList>
      )}
    </PopoverButton>
  );
};
