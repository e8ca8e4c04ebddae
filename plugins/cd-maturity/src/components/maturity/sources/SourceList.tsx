import { makeStyles } from '@material-ui/core';
import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { text } from '../../../theme';
import { NoSource } from './NoSource';
import { SourceRow } from './SourceRow';

const useStyles = makeStyles(theme => ({
  block: {
    borderTop: `1px solid ${theme.palette.divider}`,
    marginTop: 16,
    paddingTop: 16,
  },
  title: { ...text.strong, margin: '0 0 4px' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
}));

type Props = { sources: EntityMaturity['sources'] };

/** Which systems speak for the entity, and why. */
export const SourceList = ({ sources }: Props) => {
  const classes = useStyles();
  const t = useText();
  return (
    <div className={classes.block}>
      <h3 className={classes.title}>{t('sources.title')}</h3>
      {sources.length === 0 ? (
        <NoSource />
      ) : (
        <ul className={classes.list}>
          {sources.map(source => (
            <SourceRow
              key={`${source.source} ${source.scope}`}
              source={source}
            />
          ))}
        </ul>
      )}
    </div>
  );
};
