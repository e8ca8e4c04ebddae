import { makeStyles } from '@material-ui/core';
import { reasonOf } from '../../format/reasonOf';
import { PagedList } from '../../hooks/usePagedList';
import { useText } from '../../hooks/useText';
import { mute, text } from '../../theme';
import { Action } from './Action';

const useStyles = makeStyles(theme => ({
  failed: { ...text.list, ...mute(theme), margin: 0 },
  more: { marginLeft: -12 },
}));

type Props = Pick<PagedList<unknown>, 'more' | 'loadingMore' | 'moreError'>;

/** Reads the next page of a list, and says when that failed. */
export const MoreButton = ({ more, loadingMore, moreError }: Props) => {
  const classes = useStyles();
  const t = useText();
  return (
    <>
      {moreError && (
        <p role="alert" className={classes.failed}>
          {reasonOf(moreError)}
        </p>
      )}
      {more && (
        <Action
          variant="text"
          className={classes.more}
          disabled={loadingMore}
          onClick={more}
        >
          {t('common.showMore')}
        </Action>
      )}
    </>
  );
};
