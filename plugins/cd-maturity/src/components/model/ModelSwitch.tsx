import { makeStyles } from '@material-ui/core';
import { useText } from '../../hooks/useText';
import { text } from '../../theme';
import { SegmentedControl } from '../ui';

const useStyles = makeStyles({ only: { ...text.strong } });

type Model = { id: string; title: string };
type Props = {
  /** The one that is shown. */
  model: Model;
  models: readonly Model[];
  onChoose(id: string): void;
};

/** Choice of the model where several apply. */
export const ModelSwitch = ({ model, models, onChoose }: Props) => {
  const classes = useStyles();
  const t = useText();
  if (models.length < 2) {
    return <span className={classes.only}>{model.title}</span>;
  }
  return (
    <SegmentedControl
      label={t('header.models')}
      options={models.map(({ id, title }) => ({ id, label: title }))}
      value={model.id}
      onChange={onChoose}
    />
  );
};
