import { MenuItem, MenuList } from '@material-ui/core';
import { useText } from '../../../hooks/useText';
import { OfferedField, offeredFields } from './offeredValues';

/** What can be filtered by. */
export const FieldList = ({
  onChoose,
}: {
  onChoose(field: OfferedField): void;
}) => {
  const t = useText();
  return (
    <MenuList autoFocusItem>
      {offeredFields.map(field => (
        <MenuItem key={field} dense onClick={() => onChoose(field)}>
          {t(`entities.field.${field}`)}
        </MenuItem>
      ))}
    </MenuList>
  );
};
