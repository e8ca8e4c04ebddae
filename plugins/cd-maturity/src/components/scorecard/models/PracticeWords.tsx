import { makeStyles } from '@material-ui/core';
import { Practice } from 'backstage-plugin-cd-maturity-common';
import { pageName } from '../../../format/pageName';
import { useText } from '../../../hooks/useText';
import { mute } from '../../../theme';
import { BoltMark, EntityName, ExternalLink } from '../../ui';

const useStyles = makeStyles(theme => ({
  words: { margin: 0, overflowWrap: 'anywhere' },
  source: { ...mute(theme), margin: 0, overflowWrap: 'anywhere' },
}));

type Props = { practice: Practice };

/** How to begin with a practice, where to read on, and whose idea it is. */
export const PracticeWords = ({ practice }: Props) => {
  const classes = useStyles();
  const t = useText();
  return (
    <>
      <p className={classes.words}>
        <b>{t('next.firstStep')}</b> {practice.remediation}
      </p>
      {practice.template && (
        <p className={classes.words}>
          <BoltMark /> <b>{t('next.template')}</b>{' '}
          <EntityName entityRef={practice.template} />
        </p>
      )}
      {practice.docs.map(link => (
        <ExternalLink key={link} to={link}>
          {pageName(link)}
        </ExternalLink>
      ))}
      {practice.source && (
        <p className={classes.source}>
          {t('models.sources')} {practice.source}
        </p>
      )}
    </>
  );
};
