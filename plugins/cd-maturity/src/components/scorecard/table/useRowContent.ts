import {
  ScorecardRow,
  ScorecardSummary,
} from 'backstage-plugin-cd-maturity-common';
import { useMemo } from 'react';
import { Format } from '../../../format/createFormat';
import { entityName } from '../../../format/entityName';
import { useEntityPath } from '../../../hooks/useEntityPath';
import { useFormat } from '../../../hooks/useFormat';
import { useNow } from '../../../hooks/useNow';
import { useText } from '../../../hooks/useText';
import { levelName, topRank } from '../../model/levels';
import { useDimensionWords } from '../../model/useDimensionWords';
import { EvidenceShares } from '../../shares/useShareWords';
import { useShareSentence } from '../../shares/useShareSentence';
import { useLinkFollowed, useRowLinkStyles } from '../../ui';
import { useEntityTableStyles } from './useEntityTableStyles';

/** What all rows of the list share, found once: hooks in each of its cells took most of the time of drawing them. */
export type RowContent = {
  classes: ReturnType<typeof useEntityTableStyles>;
  link: string;
  format: Format;
  /** Highest rank, where the model is known. */
  top?: number;
  levelOf(rank: number | null): string;
  dimensionsOf(dimensions: ScorecardRow['dimensions']): string;
  sharesOf(shares: EvidenceShares): string;
  ageOf(iso?: string): string;
  notShown: string;
  pathOf(entityRef: string): string | undefined;
  onFollow(text: string, to: string): void;
  /** Name of an owner as far as the page has it already; otherwise the catalog has to be asked. */
  ownerOf(entityRef: string): string | undefined;
};

/** Until the summary is there the name part of a ref is enough. */
const ownerNames = (summary?: ScorecardSummary) => {
  if (!summary) return entityName;
  const names = new Map(
    summary.rows.map(({ key, title }) => [
      key,
      title === key ? entityName(key) : title,
    ]),
  );
  return (ref: string) => names.get(ref);
};

export const useRowContent = (summary?: ScorecardSummary): RowContent => {
  const classes = useEntityTableStyles();
  const { link } = useRowLinkStyles();
  const t = useText();
  const format = useFormat();
  const now = useNow();
  const model = summary?.model;
  const dimensionsOf = useDimensionWords(model);
  const sharesOf = useShareSentence();
  const pathOf = useEntityPath();
  const onFollow = useLinkFollowed();
  const ownerOf = useMemo(() => ownerNames(summary), [summary]);
  return useMemo(
    () => ({
      classes,
      link,
      format,
      top: model && topRank(model),
      levelOf: rank => {
        if (rank === null) return t('level.unrated');
        return model ? levelName(model, rank) : '';
      },
      dimensionsOf,
      sharesOf,
      ageOf: iso => (iso ? format.ago(iso, now) : t('age.never')),
      notShown: t('entities.notShown'),
      pathOf,
      onFollow,
      ownerOf,
    }),
    [
      classes,
      link,
      t,
      format,
      now,
      model,
      dimensionsOf,
      sharesOf,
      pathOf,
      onFollow,
      ownerOf,
    ],
  );
};
