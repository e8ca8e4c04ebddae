import { makeStyles } from '@material-ui/core';
import { ModelVersion } from 'backstage-plugin-cd-maturity-common';
import { useState } from 'react';
import { useText } from '../../../hooks/useText';
import { NARROW, mute, tabular, text } from '../../../theme';
import { Chip, FoldButton } from '../../ui';
import { useVersionWords } from './useVersionWords';

const useStyles = makeStyles(theme => ({
  entry: {
    display: 'grid',
    gridTemplateColumns: '180px minmax(0, 1fr)',
    gap: '4px 16px',
    padding: '12px 0',
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  version: { ...text.strong, margin: 0, overflowWrap: 'anywhere' },
  when: { ...text.small, ...tabular, ...mute(theme), margin: 0 },
  changes: { ...text.list, listStyle: 'none', margin: 0, padding: 0 },
  change: { padding: '1px 0', overflowWrap: 'anywhere' },
  none: { ...text.list, ...mute(theme), margin: 0 },
  more: { marginLeft: -8 },
}));

/** A whole new model changes everything; that is not to be read unless somebody wants to. */
const SHOWN = 6;

/** A version of a model: when it was in force, and what it asked otherwise than the one before. */
export const VersionEntry = ({ version }: { version: ModelVersion }) => {
  const classes = useStyles();
  const t = useText();
  const words = useVersionWords();
  const [all, setAll] = useState(false);
  const { changes } = version;
  const shown = all ? changes : changes?.slice(0, SHOWN);
  return (
    <li className={classes.entry}>
      <div>
        <h3 className={classes.version}>
          {version.version}{' '}
          {!version.until && <Chip>{t('models.versions.now')}</Chip>}
        </h3>
        <p className={classes.when}>{words.when(version)}</p>
      </div>
      <div>
        {shown && shown.length > 0 ? (
          <ul className={classes.changes}>
            {shown.map((change, index) => (
              <li key={index} className={classes.change}>
                {words.change(change)}
              </li>
            ))}
          </ul>
        ) : (
          <p className={classes.none}>
            {t(changes ? 'models.versions.same' : 'models.versions.first')}
          </p>
        )}
        {changes && changes.length > SHOWN && (
          <FoldButton
            all={changes.length}
            expanded={all}
            className={classes.more}
            onToggle={() => setAll(!all)}
          />
        )}
      </div>
    </li>
  );
};
