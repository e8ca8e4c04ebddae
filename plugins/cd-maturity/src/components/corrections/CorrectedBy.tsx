import { makeStyles } from '@material-ui/core';
import { ReactNode } from 'react';
import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { text, tones } from '../../theme';
import { Action, SubjectName } from '../ui';

const useStyles = makeStyles(theme => ({
  box: {
    ...text.list,
    padding: '8px 12px',
    borderRadius: 4,
    background: tones(theme).soft,
    overflowWrap: 'anywhere',
    '& p': { margin: '0 0 4px' },
  },
}));

type Props = {
  correction: { by: string; at: string; note?: string };
  /** Absent when the reader may not. */
  onRestore?: () => void;
  busy: boolean;
  /** What would hold without it. */
  children?: ReactNode;
};

/** Who corrected something and why, what would hold otherwise, and the way back to that. */
export const CorrectedBy = ({ correction, ...props }: Props) => {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  return (
    <div className={classes.box}>
      <p>
        {t('corrections.by', {
          user: <SubjectName subject={correction.by} />,
          day: format.day(correction.at),
        })}
      </p>
      {correction.note && <p>{correction.note}</p>}
      {props.children}
      {props.onRestore && (
        <Action disabled={props.busy} onClick={props.onRestore}>
          {t('corrections.restore')}
        </Action>
      )}
    </div>
  );
};
