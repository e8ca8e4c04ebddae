import { useTheme } from '@material-ui/core';
import {
  GroupBy,
  ScorecardSummary,
  SummaryCell,
  SummaryRow,
} from 'backstage-plugin-cd-maturity-common';
import { createContext, useContext, useMemo } from 'react';
import { Format } from '../../../format/createFormat';
import { phrase } from '../../../format/phrase';
import { useEntityPath } from '../../../hooks/useEntityPath';
import { useFormat } from '../../../hooks/useFormat';
import { useText } from '../../../hooks/useText';
import { levelTone } from '../../../theme';
import { levelName, topRank } from '../../model/levels';
import { useLinkFollowed, useRowLinkStyles } from '../../ui';
import { useDistributionWords } from './useDistributionWords';
import { useGroupTitle } from './useGroupTitle';
import { useHeatStyles } from './useHeatStyles';

type Phrase<Name extends string> = (
  words: Readonly<Record<Name, string>>,
) => string;

/** What all cells of a heat map share, found once: hooks in each of them took most of the time of drawing it. */
export type HeatContent = {
  classes: ReturnType<typeof useHeatStyles>;
  link: string;
  format: Format;
  /** Highest rank of the model. */
  top: number;
  titleOf(groupBy: GroupBy, row: Pick<SummaryRow, 'key' | 'title'>): string;
  pathOf(entityRef: string): string | undefined;
  onFollow(text: string, to: string): void;
  /** Colours of a rank of 1 and above. */
  toneOf(rank: number): { background: string; color: string };
  levelOf(rank: number): string;
  overall: string;
  tooFew: string;
  noData: string;
  distributionOf(distribution: SummaryCell['distribution']): string;
  say: {
    cell: Phrase<'group' | 'dimension' | 'level' | 'distribution'>;
    practice: Phrase<'group' | 'practice' | 'passed' | 'judged' | 'unknown'>;
    passed: Phrase<'passed' | 'judged'>;
    open: Phrase<'group'>;
    close: Phrase<'group'>;
  };
};

const Context = createContext<HeatContent | undefined>(undefined);
export const HeatContentProvider = Context.Provider;

export const useHeatContent = (): HeatContent => {
  const content = useContext(Context);
  if (!content) throw new Error('Cells of a heat map stand in a HeatTable');
  return content;
};

const useSayings = (): HeatContent['say'] => {
  const t = useText();
  return useMemo(
    () => ({
      cell: phrase(['group', 'dimension', 'level', 'distribution'], marks =>
        t('heat.cell', marks),
      ),
      practice: phrase(
        ['group', 'practice', 'passed', 'judged', 'unknown'],
        marks => t('heat.practiceCell', marks),
      ),
      passed: phrase(['passed', 'judged'], marks => t('heat.passed', marks)),
      open: phrase(['group'], marks => t('heat.open', marks)),
      close: phrase(['group'], marks => t('heat.close', marks)),
    }),
    [t],
  );
};

export const useNewHeatContent = (
  model: ScorecardSummary['model'],
): HeatContent => {
  const classes = useHeatStyles();
  const { link } = useRowLinkStyles();
  const theme = useTheme();
  const t = useText();
  const format = useFormat();
  const pathOf = useEntityPath();
  const onFollow = useLinkFollowed();
  const distributionOf = useDistributionWords(model);
  const say = useSayings();
  const titleOf = useGroupTitle();
  return useMemo(
    () => ({
      classes,
      link,
      format,
      top: topRank(model),
      titleOf,
      pathOf,
      onFollow,
      toneOf: rank => {
        const { fill, text } = levelTone(theme, rank);
        return { background: fill, color: text };
      },
      levelOf: rank => levelName(model, rank),
      overall: t('heat.overall'),
      tooFew: t('heat.tooFew'),
      noData: t('heat.noData'),
      distributionOf,
      say,
    }),
    [
      classes,
      link,
      format,
      model,
      titleOf,
      pathOf,
      onFollow,
      theme,
      t,
      distributionOf,
      say,
    ],
  );
};
