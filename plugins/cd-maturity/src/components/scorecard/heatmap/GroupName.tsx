import ChevronRightIcon from '@material-ui/icons/ChevronRight';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import classNames from 'classnames';
import { CSSProperties } from 'react';
import { RowLink } from '../../ui';
import { useHeatContent } from './heatContent';

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

const Toggle = ({
  title,
  open,
  onToggle,
}: Pick<Props, 'title' | 'open' | 'onToggle'>) => {
  const { classes, say } = useHeatContent();
  const Icon = open ? ExpandMoreIcon : ChevronRightIcon;
  return (
    <button
      type="button"
      className={classes.toggle}
      aria-expanded={open}
      aria-label={(open ? say.close : say.open)({ group: title })}
      onClick={onToggle}
    >
      <Icon className={classes.icon} />
    </button>
  );
};

const depthOf = (depth: number): CSSProperties => {
  const properties: Record<`--cd-${string}`, string> = {
    '--cd-depth': String(depth),
  };
  return properties;
};

/** A group's name at its place in the tree. */
export const GroupName = (props: Props) => {
  const { classes, link, pathOf, onFollow } = useHeatContent();
  const { rowKey, title, depth, expandable, isEntity } = props;
  const path = isEntity ? pathOf(rowKey) : undefined;
  return (
    <div className={classes.group} style={depthOf(depth)}>
      {expandable ? (
        <Toggle {...props} />
      ) : (
        <span aria-hidden className={classes.noToggle} />
      )}
      <span
        className={classNames(
          classes.label,
          depth === 0 && expandable && classes.topLabel,
        )}
      >
        {path ? (
          <RowLink
            to={path}
            text={title}
            className={link}
            onFollow={onFollow}
          />
        ) : (
          title
        )}
      </span>
    </div>
  );
};
