import { makeStyles } from '@material-ui/core';
import { ReactNode } from 'react';
import { PagedList } from '../../hooks/usePagedList';
import { Inset } from './Inset';
import { Loaded } from './Loaded';
import { MoreButton } from './MoreButton';
import { SkeletonRows } from './SkeletonRows';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

type Props<T> = {
  pages: PagedList<T>;
  /** Title of the error. */
  failure: string;
  /** How the list looks before it is there: rows and px of each. */
  skeleton: { rows: number; height: number };
  /** What stands in place of an empty list. */
  none: ReactNode;
  /** An item as an `li`. */
  children(item: T): ReactNode;
};

/** A list in a panel that is read page by page, in all its states. */
export const PagedItems = <T,>({
  pages,
  failure,
  skeleton,
  none,
  children,
}: Props<T>) => {
  const classes = useStyles();
  return (
    <Loaded
      resource={pages.first}
      failure={failure}
      skeleton={<SkeletonRows {...skeleton} />}
    >
      {() =>
        pages.items.length === 0 && !pages.more ? (
          none
        ) : (
          <Inset>
            <ul className={classes.list}>{pages.items.map(children)}</ul>
            <MoreButton {...pages} />
          </Inset>
        )
      }
    </Loaded>
  );
};
