import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { ButtonBase, makeStyles } from '@material-ui/core';
import ChevronRightIcon from '@material-ui/icons/ChevronRight';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { useText } from '../../../hooks/useText';
import { focusRing, text } from '../../../theme';
import { GroupNode } from './groupTree';

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
  node: GroupNode;
  title: string;
  /** Its key is an entity ref, so the name can link to it. */
  isEntity: boolean;
  open: boolean;
  onToggle(): void;
};

/** A group's name at its place in the tree. */
export const GroupName = ({ node, title, isEntity, open, onToggle }: Props) => {
  const classes = useStyles();
  const t = useText();
  const { row, depth, children } = node;
  const Icon = open ? ExpandMoreIcon : ChevronRightIcon;
  return (
    <div className={classes.name} style={{ paddingLeft: depth * STEP }}>
      {children.length > 0 ? (
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
          depth === 0 && children.length > 0
            ? `${classes.label} ${classes.top}`
            : classes.label
        }
      >
        {isEntity ? (
          <EntityRefLink entityRef={row.key} hideIcon disableTooltip>
            {title}
          </EntityRefLink>
        ) : (
          title
        )}
      </span>
    </div>
  );
};
