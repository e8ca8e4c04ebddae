import { makeStyles } from '@material-ui/core';
import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { useAddressValue } from '../../../hooks/useAddressValue';
import { useText } from '../../../hooks/useText';
import { text } from '../../../theme';
import { SegmentedControl } from '../../ui';

const useStyles = makeStyles({ only: { ...text.strong } });

type Props = Pick<EntityMaturity, 'model' | 'models'>;

/** Choice of the model where several apply; the choice is kept in the address. */
export const ModelSwitch = ({ model, models }: Props) => {
  const classes = useStyles();
  const t = useText();
  const [, setModel] = useAddressValue('model');
  if (models.length < 2) {
    return <span className={classes.only}>{model.title}</span>;
  }
  return (
    <SegmentedControl
      label={t('header.models')}
      options={models.map(({ id, title }) => ({ id, label: title }))}
      value={model.id}
      onChange={setModel}
    />
  );
};
