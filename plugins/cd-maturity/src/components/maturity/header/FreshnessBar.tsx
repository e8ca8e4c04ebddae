import { makeStyles } from '@material-ui/core';
import RefreshIcon from '@material-ui/icons/Refresh';
import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { useAddressValue } from '../../../hooks/useAddressValue';
import { useFormat } from '../../../hooks/useFormat';
import { useNow } from '../../../hooks/useNow';
import { useText } from '../../../hooks/useText';
import { NARROW, mute, text } from '../../../theme';
import { ModelSwitch } from '../../model/ModelSwitch';
import { Action } from '../../ui';

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 16px',
  },
  age: {
    ...text.small,
    ...mute(theme),
    marginLeft: 'auto',
    [NARROW]: { marginLeft: 0 },
  },
}));

type Props = {
  maturity: EntityMaturity;
  refreshing: boolean;
  onRefresh(): void;
};

/** Which model, how old the evidence is, and a way to evaluate again. */
export const FreshnessBar = ({ maturity, refreshing, onRefresh }: Props) => {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const now = useNow();
  const [, setModel] = useAddressValue('model');
  const { newestSignalAt, evaluatedAt } = maturity.freshness;
  return (
    <div className={classes.bar}>
      <ModelSwitch
        model={maturity.model}
        models={maturity.models}
        onChoose={setModel}
      />
      <span className={classes.age}>
        {newestSignalAt
          ? t('header.newest', { age: format.ago(newestSignalAt, now) })
          : t('header.noSignal')}
        {' · '}
        {t('header.evaluated', { age: format.ago(evaluatedAt, now) })}
      </span>
      <Action
        startIcon={<RefreshIcon fontSize="small" />}
        disabled={refreshing}
        onClick={onRefresh}
      >
        {refreshing ? t('header.refreshing') : t('header.refresh')}
      </Action>
    </div>
  );
};
