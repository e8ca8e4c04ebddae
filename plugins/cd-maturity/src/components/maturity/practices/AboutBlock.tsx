import { makeStyles } from '@material-ui/core';
import { PracticeDto } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { mute, text } from '../../../theme';
import { pageName } from '../../../format/pageName';
import { EntityName, ExternalLink } from '../../ui';
import { DetailBox } from './DetailBox';

const useStyles = makeStyles(theme => ({
  what: { margin: '0 0 8px' },
  label: { ...text.small, ...mute(theme) },
  docs: { ...text.list, listStyle: 'none', margin: '0 0 8px', padding: 0 },
}));

type Props = {
  practice: PracticeDto;
  dimension: string;
  level: string;
};

/** Why a practice is asked, how to begin, where to read on. */
export const AboutBlock = ({ practice, dimension, level }: Props) => {
  const classes = useStyles();
  const t = useText();
  const place = { dimension, level, effect: String(practice.effect) };
  return (
    <DetailBox title={t('practices.detail.about')}>
      <p className={classes.what}>
        {practice.gate
          ? t('practices.detail.gateOf', place)
          : t('practices.detail.partOf', place)}
      </p>
      <div className={classes.label}>{t('practices.detail.firstStep')}</div>
      <p className={classes.what}>{practice.remediation}</p>
      {practice.template && (
        <>
          <div className={classes.label}>{t('practices.detail.template')}</div>
          <p className={classes.what}>
            <EntityName entityRef={practice.template} />
          </p>
        </>
      )}
      <div className={classes.label}>{t('practices.detail.effort')}</div>
      <p className={classes.what}>{t(`next.effortWords.${practice.effort}`)}</p>
      {practice.docs.length > 0 && (
        <>
          <div className={classes.label}>{t('practices.detail.docs')}</div>
          <ul className={classes.docs}>
            {practice.docs.map(address => (
              <li key={address}>
                <ExternalLink to={address}>{pageName(address)}</ExternalLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {practice.source && (
        <>
          <div className={classes.label}>{t('practices.detail.source')}</div>
          <p className={classes.what}>{practice.source}</p>
        </>
      )}
    </DetailBox>
  );
};
