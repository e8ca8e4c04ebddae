import { Link, makeStyles } from '@material-ui/core';
import { PracticeDto } from 'backstage-plugin-cd-maturity-common';
import { useAddressValue } from '../../../hooks/useAddressValue';
import { useText } from '../../../hooks/useText';
import { text } from '../../../theme';
import { StatusMark } from '../../ui';

const useStyles = makeStyles({
  list: {
    ...text.list,
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: 4,
  },
  practice: { display: 'flex', flexWrap: 'wrap', gap: '0 12px' },
  title: { ...text.list, textAlign: 'left' },
});

type Props = {
  ids: readonly string[];
  practices: readonly PracticeDto[];
};

/** The practices that a campaign asks for, as they stand here; each leads to its row. */
export const AskedPractices = ({ ids, practices }: Props) => {
  const classes = useStyles();
  const t = useText();
  const [, open] = useAddressValue('practice-open');
  const asked = practices.filter(({ id }) => ids.includes(id));
  return (
    <ul className={classes.list} aria-label={t('campaigns.asked')}>
      {asked.map(({ id, title, status }) => (
        <li key={id} className={classes.practice}>
          <StatusMark status={status} small />
          <Link
            component="button"
            className={classes.title}
            onClick={() => open(id)}
          >
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
};
