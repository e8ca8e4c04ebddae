import { Checkbox, Link, makeStyles } from '@material-ui/core';
import {
  OpenWork,
  ScorecardFilter,
  ScorecardSummary,
} from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { NARROW, mute, tabular, text } from '../../../theme';
import { levelName, shortTitle } from '../../model/levels';
import { Chip, SegmentBar, UnfoldTitle } from '../../ui';
import { gateFilter } from '../gates/gateFilter';
import { OwnersOf } from './OwnersOf';
import { useAnswerWords } from './useAnswerWords';

const useStyles = makeStyles(theme => ({
  entry: {
    display: 'grid',
    gridTemplateColumns: '28px minmax(0, 1fr) 200px',
    gap: '4px 12px',
    padding: '12px 0',
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    [NARROW]: { gridTemplateColumns: '28px minmax(0, 1fr)' },
  },
  box: { padding: 4, margin: '-4px 0 0 -4px', alignSelf: 'start' },
  facts: {
    ...text.list,
    ...mute(theme),
    margin: '2px 0 0 24px',
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 8px',
  },
  figures: {
    ...text.list,
    ...tabular,
    display: 'grid',
    gap: 4,
    alignContent: 'start',
    [NARROW]: { gridColumn: 2, paddingLeft: 24 },
  },
  line: { display: 'flex', justifyContent: 'space-between', gap: 8 },
  mute: mute(theme),
  detail: { gridColumn: '2 / -1', paddingLeft: 24, overflowX: 'auto' },
}));

type Props = {
  work: OpenWork;
  model?: ScorecardSummary['model'];
  filter: ScorecardFilter;
  /** Most components that any practice of the list stands open or unknown on. */
  most: number;
  open: boolean;
  onToggle(): void;
  chosen: boolean;
  onChoose(): void;
  onShow(filter: ScorecardFilter): void;
};

/** One practice: on how many components it stands open, what their owners answered, and who they are. */
export const WorkEntry = (props: Props) => {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const answers = useAnswerWords();
  const { work, model, filter, most, open } = props;
  const dimension = model?.dimensions.find(({ id }) => id === work.dimension);
  const share = (count: number) => (most > 0 ? count / most : 0);
  return (
    <li className={classes.entry}>
      <Checkbox
        className={classes.box}
        color="primary"
        size="small"
        checked={props.chosen}
        onChange={props.onChoose}
        inputProps={{
          'aria-label': t('work.choose', { practice: work.title }),
        }}
      />
      <div>
        <UnfoldTitle title={work.title} open={open} onToggle={props.onToggle}>
          {work.gate && <Chip look="outlined">{t('work.gate')}</Chip>}
        </UnfoldTitle>
        <div className={classes.facts}>
          <span>
            {[
              t('scorecard.gates.where', {
                dimension: shortTitle(dimension?.title ?? work.dimension),
                level: model
                  ? levelName(model, work.level)
                  : String(work.level),
              }),
              t('work.effort', {
                effort: t(`next.effort.${work.effort}`),
                weeks: t(`next.effortWords.${work.effort}`),
              }),
              t('work.effect', { effect: String(work.effect) }),
            ].join(' · ')}
          </span>
          {answers(work.decisions).map(word => (
            <Chip key={word}>{word}</Chip>
          ))}
        </div>
      </div>
      <div className={classes.figures}>
        <span className={classes.line}>
          <Link
            component="button"
            type="button"
            variant="inherit"
            onClick={() =>
              props.onShow({ ...filter, ...gateFilter(work.practiceId) })
            }
          >
            {t('work.openOn', { count: work.open })}
          </Link>
          {work.unknown > 0 && (
            <span className={classes.mute}>
              {t('work.unknownOn', { number: format.number(work.unknown) })}
            </span>
          )}
        </span>
        <SegmentBar
          height={6}
          label={t('work.bar', {
            open: format.number(work.open),
            unknown: format.number(work.unknown),
          })}
          segments={[
            { kind: 'measured', share: share(work.open) },
            { kind: 'unknown', share: share(work.unknown) },
          ]}
        />
      </div>
      {open && (
        <div className={classes.detail}>
          <OwnersOf
            practiceId={work.practiceId}
            filter={filter}
            onShow={props.onShow}
          />
        </div>
      )}
    </li>
  );
};
