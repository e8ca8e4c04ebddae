import { makeStyles } from '@material-ui/core';
import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { text } from '../../../theme';
import { CorrectButton } from '../../corrections/CorrectButton';
import { NoSource } from './NoSource';
import { SourceRow } from './SourceRow';

const useStyles = makeStyles(theme => ({
  block: {
    borderTop: `1px solid ${theme.palette.divider}`,
    marginTop: 16,
    paddingTop: 16,
  },
  title: { ...text.strong, margin: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 16px',
    alignItems: 'center',
    justifyContent: 'space-between',
    // Its word ends where the list does, and the line is no higher than the title.
    '& > .MuiButton-text': { margin: '-6px -12px' },
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
}));

type Props = {
  maturity: Pick<EntityMaturity, 'entityRef' | 'sources'>;
  onCorrected(): void;
};

/** Which systems speak for the entity, and why. */
export const SourceList = ({ maturity, onCorrected }: Props) => {
  const classes = useStyles();
  const t = useText();
  const { entityRef, sources } = maturity;
  return (
    <div className={classes.block}>
      <div className={classes.head}>
        <h3 className={classes.title}>{t('sources.title')}</h3>
        <CorrectButton
          what="bindings"
          entityRef={entityRef}
          onCorrected={onCorrected}
        />
      </div>
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
