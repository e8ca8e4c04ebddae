import { makeStyles } from '@material-ui/core/styles';
import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';

const NAME = 'CD Maturity demo';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    alignItems: 'center',
    width: sidebarConfig.drawerWidthOpen,
    height: 3 * sidebarConfig.logoHeight,
    paddingLeft: theme.spacing(2.5),
    gap: theme.spacing(1.5),
    color: theme.palette.navigation.selectedColor,
    ...theme.typography.subtitle1,
  },
}));

/** Three rising steps, the sign of the product. */
export const PortalMark = () => {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();
  return (
    <Link
      to="/"
      underline="none"
      className={classes.root}
      aria-label={isOpen ? undefined : NAME}
    >
      <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden>
        <rect
          x="2"
          y="15"
          width="5"
          height="7"
          rx="1"
          fill="currentColor"
          opacity="0.55"
        />
        <rect
          x="9.5"
          y="9"
          width="5"
          height="13"
          rx="1"
          fill="currentColor"
          opacity="0.8"
        />
        <rect x="17" y="2" width="5" height="20" rx="1" fill="currentColor" />
      </svg>
      {isOpen && NAME}
    </Link>
  );
};
