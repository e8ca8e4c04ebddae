import { useFormat } from '../../hooks/useFormat';
import { useText } from '../../hooks/useText';
import { Action } from './Action';

type Props = {
  /** How many there are. */
  all: number;
  expanded: boolean;
  className?: string;
  onToggle(): void;
};

/** The way to all entries of a list, and back to the first ones. */
export const FoldButton = ({ all, expanded, className, onToggle }: Props) => {
  const t = useText();
  const format = useFormat();
  return (
    <Action
      variant="text"
      className={className}
      aria-expanded={expanded}
      onClick={onToggle}
    >
      {expanded
        ? t('common.showFewer')
        : t('common.showAll', { number: format.number(all) })}
    </Action>
  );
};
