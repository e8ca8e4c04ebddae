import { useEffect } from 'react';
import { entityName } from '../../../format/entityName';
import { useMyRefs } from '../../../hooks/useMyRefs';
import { useText } from '../../../hooks/useText';
import { SelectInput } from '../../ui';

type Props = {
  value: string;
  /** Owners of components. */
  offered: readonly string[];
  onChange(owner: string): void;
};

/** Who answers for a campaign: a group of the reader first, then any other. */
export const OwnerSelect = ({ value, offered, onChange }: Props) => {
  const t = useText();
  const me = useMyRefs();
  const mine = me.status === 'ready' ? me.value.owners : [];
  const groups = mine.filter(ref => ref.startsWith('group:'));
  const refs = [
    ...new Set([
      ...groups,
      ...mine,
      ...[...offered].sort((a, b) =>
        entityName(a).localeCompare(entityName(b)),
      ),
    ]),
  ];
  const [first] = refs;
  useEffect(() => {
    if (value === '' && first) onChange(first);
  }, [value, first, onChange]);
  return (
    <SelectInput
      label={t('campaigns.dialog.owner')}
      value={value}
      options={refs.map(id => ({ id, label: entityName(id) }))}
      onChange={onChange}
    />
  );
};
