import { ButtonBase, makeStyles } from '@material-ui/core';
import ChevronRightIcon from '@material-ui/icons/ChevronRight';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import classNames from 'classnames';
import {
  EntityMaturity,
  PracticeDto,
} from 'backstage-plugin-cd-maturity-common';
import { Ref, useId } from 'react';
import { useText } from '../../../hooks/useText';
import { focusRing, mute, text, tones } from '../../../theme';
import { SaidChip } from '../../decision/SaidChip';
import { Deciding } from '../../decision/useDeciding';
import { BoltMark, LevelName, StatusMark } from '../../ui';
import { levelName, shortTitle, topRank } from '../../model/levels';
import { ActualAsked } from './ActualAsked';
import { PracticeDetail } from './PracticeDetail';
import { usePracticeTableStyles } from './usePracticeTableStyles';

const useStyles = makeStyles(theme => ({
  open: {
    background: tones(theme).soft,
    '& + tr > td': {
      background: tones(theme).soft,
      borderTop: 0,
      paddingTop: 0,
    },
  },
  button: {
    ...focusRing(theme),
    ...text.strong,
    display: 'inline-flex',
    // On the line of the other cells.
    verticalAlign: 'top',
    alignItems: 'flex-start',
    justifyContent: 'flex-start',
    gap: 8,
    textAlign: 'left',
    borderRadius: 2,
  },
  icon: { fontSize: 20 },
  mute: mute(theme),
}));

type Props = {
  entityRef: string;
  maturity: EntityMaturity;
  practice: PracticeDto;
  deciding: Deciding;
  open: boolean;
  /** Takes the row while it is open. */
  openRow: Ref<HTMLTableRowElement>;
  onToggle(): void;
};

/** One practice in a line; it opens to everything that is known about it. */
export const PracticeRow = ({
  entityRef,
  maturity,
  practice,
  deciding,
  open,
  openRow,
  onToggle,
}: Props) => {
  const classes = useStyles();
  const cells = usePracticeTableStyles();
  const t = useText();
  const id = useId();
  const { model, dimensions } = maturity;
  const dimension =
    dimensions.find(item => item.id === practice.dimension)?.title ??
    practice.dimension;
  const Icon = open ? ExpandMoreIcon : ChevronRightIcon;
  return (
    <>
      <tr
        ref={open ? openRow : undefined}
        className={classNames(open && classes.open)}
      >
        <td className={cells.status}>
          <StatusMark status={practice.status} />
        </td>
        <td>
          <ButtonBase
            className={classes.button}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={onToggle}
          >
            <Icon className={classes.icon} />
            {practice.title}
          </ButtonBase>
          {practice.template && (
            <>
              {' '}
              <BoltMark title={t('practices.byTemplate')} />
            </>
          )}
        </td>
        <td className={cells.dimension}>{shortTitle(dimension)}</td>
        <td className={cells.level}>
          <LevelName
            rank={practice.level}
            of={topRank(model)}
            name={levelName(model, practice.level)}
          />
        </td>
        <td className={cells.countsAs}>
          {practice.gate ? (
            t('practices.gate')
          ) : (
            <span className={classes.mute}>{t('practices.recommended')}</span>
          )}
        </td>
        <td className={cells.actual}>
          <ActualAsked practice={practice} />
        </td>
        <td className={cells.decision}>
          <SaidChip practiceId={practice.id} deciding={deciding} />
        </td>
      </tr>
      {open && (
        <tr id={id}>
          <td colSpan={7}>
            <PracticeDetail
              entityRef={entityRef}
              practice={practice}
              dimension={dimension}
              level={levelName(model, practice.level)}
              deciding={deciding}
            />
          </td>
        </tr>
      )}
    </>
  );
};
