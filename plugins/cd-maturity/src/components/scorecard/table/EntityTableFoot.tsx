import { makeStyles } from '@material-ui/core';
import { ScorecardSummary } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { INSET, mute, text } from '../../../theme';
import { shortTitle } from '../../model/levels';
import { TIGHT } from './useEntityTableStyles';

const useStyles = makeStyles(theme => ({
  foot: {
    ...text.small,
    ...mute(theme),
    margin: 0,
    padding: `12px ${INSET}`,
    borderTop: `1px solid ${theme.palette.divider}`,
    // The bars are not shown there.
    [TIGHT]: { display: 'none' },
  },
}));

/** Which bar stands for which dimension. */
export const EntityTableFoot = ({
  model,
}: {
  model: ScorecardSummary['model'];
}) => {
  const t = useText();
  const format = useFormat();
  return (
    <p className={useStyles().foot}>
      {t('entities.barsKey', {
        dimensions: format.list(
          model.dimensions.map(({ title }) => shortTitle(title)),
        ),
      })}
    </p>
  );
};
