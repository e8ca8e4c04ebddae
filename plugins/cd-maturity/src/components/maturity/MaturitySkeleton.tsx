import { Paper, makeStyles } from '@material-ui/core';
import { useText } from '../../hooks/useText';
import { visuallyHidden } from '../../theme';
import { Columns, Panel, Skeleton, SkeletonRows } from '../ui';

const useStyles = makeStyles({
  bar: { display: 'flex', justifyContent: 'space-between' },
  strip: { padding: 24, borderRadius: 4 },
});

/** The room that header, ladder and next level will take. */
export const MaturitySkeleton = () => {
  const classes = useStyles();
  const t = useText();
  return (
    <>
      <span role="status" style={visuallyHidden}>
        {t('common.loading')}
      </span>
      <div className={classes.bar}>
        <Skeleton width={160} height={32} />
        <Skeleton width={320} height={32} />
      </div>
      <Paper elevation={1} className={classes.strip}>
        <Skeleton height={88} />
      </Paper>
      <Columns>
        <Panel title={t('ladder.title')}>
          <SkeletonRows rows={6} height={48} />
        </Panel>
        <Paper elevation={1} className={classes.strip}>
          <Skeleton height={400} />
        </Paper>
      </Columns>
    </>
  );
};

/** The room that the list of practices will take. */
export const PracticesSkeleton = () => (
  <Paper elevation={1} className={useStyles().strip}>
    <SkeletonRows rows={6} height={48} />
  </Paper>
);
