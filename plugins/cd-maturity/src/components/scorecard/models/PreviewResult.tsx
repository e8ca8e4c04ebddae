import { makeStyles } from '@material-ui/core';
import {
  MaturityModel,
  ModelPreview,
} from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { mute, text } from '../../../theme';
import { Inset } from '../../ui';
import { DistributionBar } from '../heatmap/DistributionBar';
import { useDistributionWords } from '../heatmap/useDistributionWords';
import { MoveRow } from './MoveRow';

const useStyles = makeStyles(theme => ({
  result: { ...text.figure, margin: 0 },
  facts: { ...text.list, ...mute(theme), margin: '0 0 16px' },
  bars: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: '6px 12px',
    alignItems: 'center',
    margin: '0 0 16px',
    ...text.list,
  },
  words: { ...text.small, ...mute(theme), gridColumn: 2, margin: 0 },
  heading: { ...text.smallStrong, ...mute(theme), margin: 0 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
}));

type Props = { preview: ModelPreview; model: MaturityModel };

/** How many components would move, how the levels would be spread, and which move furthest. */
export const PreviewResult = ({ preview, model }: Props) => {
  const classes = useStyles();
  const t = useText();
  const format = useFormat();
  const levels = { levels: model.levels, belowFirst: model.belowFirst.title };
  const words = useDistributionWords(levels);
  const { up, down, joined, left, moves } = preview;
  const sides = [
    { id: 'before', distribution: preview.before },
    { id: 'after', distribution: preview.after },
  ] as const;
  return (
    <Inset>
      <p className={classes.result}>
        {up + down === 0
          ? t('models.nobodyMoves')
          : t('models.move', { count: up + down })}
      </p>
      <p className={classes.facts}>
        {[
          t('models.up', { number: format.number(up) }),
          t('models.down', { number: format.number(down) }),
          joined > 0 && t('models.joined', { number: format.number(joined) }),
          left > 0 && t('models.left', { number: format.number(left) }),
          t('models.evaluated', { number: format.number(preview.evaluated) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className={classes.bars}>
        {sides.map(({ id, distribution }) => (
          <div key={id} style={{ display: 'contents' }}>
            <span>{t(`models.${id}`)}</span>
            <DistributionBar
              distribution={distribution}
              label={words(distribution)}
              height={10}
            />
            <p className={classes.words}>{words(distribution)}</p>
          </div>
        ))}
      </div>
      {moves.length > 0 && (
        <>
          <h3 className={classes.heading}>
            {preview.more
              ? t('models.furthest', { number: format.number(moves.length) })
              : t('models.who')}
          </h3>
          <ul className={classes.list}>
            {moves.map(move => (
              <MoveRow key={move.entityRef} move={move} levels={levels} />
            ))}
          </ul>
        </>
      )}
    </Inset>
  );
};
