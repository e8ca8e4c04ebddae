import { makeStyles } from '@material-ui/core';
import { Aggregate, SummaryCell } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../hooks/useText';
import { text } from '../../theme';
import { levelName, topRank } from '../model/levels';
import { DistributionBar } from '../scorecard/heatmap/DistributionBar';
import { LevelLegend } from '../scorecard/heatmap/LevelLegend';
import { useDistributionWords } from '../scorecard/heatmap/useDistributionWords';
import { Inset, LevelName, Panel } from '../ui';

const useStyles = makeStyles({
  rows: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 14 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '4px 16px',
    alignItems: 'center',
  },
  name: text.body,
  bar: { gridColumn: '1 / -1' },
});

/** How the components are spread over the levels, dimension by dimension. */
export const GroupDimensions = ({ aggregate }: { aggregate: Aggregate }) => {
  const classes = useStyles();
  const t = useText();
  const { model, total } = aggregate;
  const words = useDistributionWords(model);
  const level = ({ level: rank, distribution }: SummaryCell) => {
    if (rank !== null) {
      return (
        <LevelName
          rank={rank}
          of={topRank(model)}
          name={levelName(model, rank)}
        />
      );
    }
    return distribution.levels.some(count => count > 0)
      ? t('heat.tooFew')
      : t('heat.noData');
  };
  return (
    <Panel title={t('group.dimensions')} sub={t('group.dimensionsSub')}>
      <Inset>
        <ul className={classes.rows}>
          {model.dimensions.map(({ id, title }) => {
            const cell = total.dimensions[id];
            return (
              cell && (
                <li key={id} className={classes.row}>
                  <span className={classes.name}>{title}</span>
                  <span>{level(cell)}</span>
                  <span className={classes.bar}>
                    <DistributionBar
                      height={8}
                      distribution={cell.distribution}
                      label={words(cell.distribution)}
                    />
                  </span>
                </li>
              )
            );
          })}
        </ul>
        <LevelLegend model={model} />
      </Inset>
    </Panel>
  );
};
