import { makeStyles } from '@material-ui/core';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useText } from '../../../hooks/useText';
import { mute, text, tones } from '../../../theme';

const useStyles = makeStyles(theme => ({
  title: { ...text.list, fontWeight: 700, margin: 0 },
  what: { ...text.list, ...mute(theme), margin: '2px 0 8px' },
  code: {
    ...text.small,
    margin: 0,
    padding: '8px 12px',
    borderRadius: 4,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    background: tones(theme).soft,
    fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  },
}));

/** Which line to add, ready to be copied. */
export const NoSource = () => {
  const classes = useStyles();
  const t = useText();
  const { entity } = useEntity();
  const annotation = [
    'metadata:',
    '  annotations:',
    `    github.com/project-slug: <owner>/${entity.metadata.name}`,
  ].join('\n');
  return (
    <div>
      <p className={classes.title}>{t('sources.emptyTitle')}</p>
      <p className={classes.what}>{t('sources.empty')}</p>
      <pre className={classes.code} aria-label={t('sources.annotation')}>
        {annotation}
      </pre>
    </div>
  );
};
