import { makeStyles } from '@material-ui/core';
import { MetricDto } from 'backstage-plugin-cd-maturity-common';
import { useFigureWords } from '../../../hooks/useFigureWords';
import { useText } from '../../../hooks/useText';
import { mute, text } from '../../../theme';
import { HintButton } from '../../ui';
import { MetricDefinition } from './MetricDefinition';

const useStyles = makeStyles(theme => ({
  name: {
    ...text.small,
    ...mute(theme),
    display: 'flex',
    alignItems: 'center',
    gap: 4,
    margin: 0,
  },
}));

type Props = { metric: MetricDto; as: 'h3' | 'h4' };

/** What a metric is called, and on demand what it means. */
export const MetricName = ({ metric, as: Heading }: Props) => {
  const classes = useStyles();
  const t = useText();
  const title = useFigureWords().title(metric);
  return (
    <Heading className={classes.name}>
      {title}
      <HintButton
        label={t('outcomes.definition', { metric: title })}
        text={<MetricDefinition metric={metric} />}
      />
    </Heading>
  );
};
