import { makeStyles } from '@material-ui/core';
import { MetricDto } from 'backstage-plugin-cd-maturity-common';
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

type Props = { metric: MetricDto; as: 'h3' | 'h4'; children?: string };

/** What a metric is called, and on demand what it means; `children` says it in other words than the backend. */
export const MetricName = ({ metric, as: Heading, children }: Props) => {
  const classes = useStyles();
  const t = useText();
  return (
    <Heading className={classes.name}>
      {children ?? metric.title}
      <HintButton
        label={t('outcomes.definition', { metric: metric.title })}
        text={<MetricDefinition metric={metric} />}
      />
    </Heading>
  );
};
