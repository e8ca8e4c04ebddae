import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { SegmentBar } from '../../ui';
import { levelName, topRank } from '../../model/levels';
import { useCellStyles } from './useCellStyles';

const Unrated = ({ maturity }: { maturity: EntityMaturity }) => {
  const classes = useCellStyles();
  const t = useText();
  const format = useFormat();
  const unrated = maturity.dimensions.filter(item => item.unrated);
  const why =
    unrated.length === maturity.dimensions.length
      ? t('header.unratedAll')
      : t('header.unratedWhy', {
          dimensions: format.list(unrated.map(item => item.title)),
        });
  return (
    <>
      <div className={classes.big}>
        <span className={classes.figure}>{t('header.progressUnrated')}</span>
      </div>
      <SegmentBar
        segments={[{ kind: 'unknown', share: 1 }]}
        label={t('header.progressUnrated')}
      />
      <div className={classes.foot}>{why}</div>
    </>
  );
};

const Rated = ({ maturity }: { maturity: EntityMaturity }) => {
  const classes = useCellStyles();
  const t = useText();
  const format = useFormat();
  const { model, level, percentToNext, bottleneck, dimensions } = maturity;
  const top = topRank(model);
  const next = levelName(model, Math.min((level ?? 0) + 1, top));
  const percent = format.percent(percentToNext ?? 0);
  const atTop = level === top;
  const slowest = dimensions.find(({ id }) => id === bottleneck);
  return (
    <>
      <div className={classes.big}>
        <span className={classes.figure}>{percent}</span>
        <span className={classes.beside}>
          {atTop ? t('header.atTop') : t('header.toNext', { level: next })}
        </span>
      </div>
      <SegmentBar
        segments={[{ kind: 'progress', share: (percentToNext ?? 0) / 100 }]}
        label={t('header.progressBar', { percent, level: next })}
      />
      {slowest && !atTop && (
        <div className={classes.foot}>
          {t('header.heldBack', { dimension: <b>{slowest.title}</b> })}
        </div>
      )}
    </>
  );
};

export const ProgressCell = ({ maturity }: { maturity: EntityMaturity }) => {
  const t = useText();
  return (
    <div>
      <div className={useCellStyles().label}>{t('header.progress')}</div>
      {maturity.unrated ? (
        <Unrated maturity={maturity} />
      ) : (
        <Rated maturity={maturity} />
      )}
    </div>
  );
};
