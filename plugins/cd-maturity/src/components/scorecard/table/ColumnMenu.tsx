import { Checkbox, MenuItem, MenuList, makeStyles } from '@material-ui/core';
import ViewColumnIcon from '@material-ui/icons/ViewColumn';
import { useText } from '../../../hooks/useText';
import { PopoverButton } from '../../ui';
import { ColumnId, FIXED, columnIds } from './columns';

const useStyles = makeStyles({ box: { padding: 4, marginRight: 4 } });

type Props = { shown: readonly ColumnId[]; onToggle(id: ColumnId): void };

/** Which columns the list has. */
export const ColumnMenu = ({ shown, onToggle }: Props) => {
  const classes = useStyles();
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
              <MenuItem
                key={id}
                dense
                role="menuitemcheckbox"
                aria-checked={shown.includes(id)}
                onClick={() => onToggle(id)}
              >
                <Checkbox
                  className={classes.box}
                  color="primary"
                  size="small"
                  checked={shown.includes(id)}
                  tabIndex={-1}
                  inputProps={{ 'aria-hidden': true, tabIndex: -1 }}
                />
                {t(`entities.column.${id}`)}
              </MenuItem>
            ))}
        </MenuList>
      )}
    </PopoverButton>
  );
};
