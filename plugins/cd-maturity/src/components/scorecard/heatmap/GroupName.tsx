import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { ButtonBase, makeStyles } from '@material-ui/core';
import ChevronRightIcon from '@material-ui/icons/ChevronRight';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { useText } from '../../../hooks/useText';
import { focusRing, text } from '../../../theme';

const STEP = 16;
const BUTTON = 24;

const useStyles = makeStyles(theme => ({
  name: {
    ...text.body,
    display: 'flex',
    alignItems: 'center',
    gap: 4,
    minWidth: 0,
  },
  toggle: {
    ...focusRing(theme),
    flex: 'none',
    width: BUTTON,
    height: BUTTON,
    borderRadius: 2,
  },
  label: { minWidth: 0, overflowWrap: 'anywhere' },
  top: { fontWeight: 700 },
  icon: { fontSize: 20 },
}));

type Props = {
  /** Entity ref, or something without a page. */
  rowKey: string;
  title: string;
  depth: number;
  /** There is something below it. */
  expandable: boolean;
  /** Its key is an entity ref, so the name can link to it. */
  isEntity: boolean;
  open: boolean;
  onToggle(): void;
};

/** A group's name at its place in the tree. */
export const GroupName = ({
  rowKey,
  title,
  depth,
  expandable,
  isEntity,
  open,
  onToggle,
}: Props) => {
  const classes = useStyles();
  const t = useText();
  const Icon = open ? ExpandMoreIcon : ChevronRightIcon;
  return (
    <div className={classes.name} style={{ paddingLeft: depth * STEP }}>
      {expandable ? (
        <ButtonBase
          className={classes.toggle}
          aria-expanded={open}
          aria-label={
            open
              ? t('heat.close', { group: title })
              : t('heat.open', { group: title })
          }
          onClick={onToggle}
        >
          <Icon className={classes.icon} />
        </ButtonBase>
      ) : (
        <span aria-hidden style={{ width: BUTTON, flex: 'none' }} />
      )}
      <span
        className={
          depth === 0 && expandable
            ? `${classes.label} ${classes.top}`
            : classes.label
        }
      >
        {isEntity ? (
          <EntityRefLink entityRef={rowKey} hideIcon disableTooltip>
            {title}
          </EntityRefLink>
        ) : (
          title
        )}
      </span>
    </div>
  );
};
