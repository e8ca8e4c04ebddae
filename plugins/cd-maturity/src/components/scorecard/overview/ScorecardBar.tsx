import { makeStyles } from '@material-ui/core';
import { ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useNow } from '../../../hooks/useNow';
import { useText } from '../../../hooks/useText';
import { NARROW, mute, text } from '../../../theme';
import { ModelSwitch } from '../../model/ModelSwitch';
import { ScorecardNavigation } from '../filters/useScorecardView';
import { useModels } from '../useModels';

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 16px',
    minHeight: 32,
  },
  age: {
    ...text.small,
    ...mute(theme),
    marginLeft: 'auto',
    [NARROW]: { marginLeft: 0 },
  },
}));

type Props = {
  /** Not there yet while it is read. */
  summary?: ScorecardSummary;
  navigation: Pick<ScorecardNavigation, 'changeFilter'>;
};

/** By which model the page speaks, and how old the evidence is. */
export const ScorecardBar = ({ summary, navigation }: Props) => {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const now = useNow();
  const models = useModels();
  const newest = summary?.totals.newestSignalAt;
  return (
    <div className={classes.bar}>
      {summary && (
        <>
          <ModelSwitch
            model={summary.model}
            models={models.status === 'ready' ? models.value : []}
            onChoose={model =>
              navigation.changeFilter({
                model,
                // Another model has others.
                level: undefined,
                dimension: undefined,
                practice: undefined,
              })
            }
          />
          <span className={classes.age}>
            {newest
              ? t('header.newest', { age: format.ago(newest, now) })
              : t('header.noSignal')}
          </span>
        </>
      )}
    </div>
  );
};
