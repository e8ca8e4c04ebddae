import { SummaryCell } from 'backstage-plugin-cd-maturity-common';
import { Segment, SegmentBar } from '../../ui';

type Props = {
  distribution: SummaryCell['distribution'];
  /** The bar in words; without them it is decoration. */
  label?: string;
  height?: number;
};

/** How many stand at each level, lowest first, and of how many nothing is known. */
export const DistributionBar = ({ distribution, label, height = 6 }: Props) => {
  const { levels, unrated } = distribution;
  const all = levels.reduce((a, b) => a + b, unrated);
  const segments: Segment[] = [
    ...levels.map((count, rank) => ({
      kind: 'level' as const,
      rank,
      share: all ? count / all : 0,
    })),
    { kind: 'unknown', share: all ? unrated / all : 0 },
  ];
  return <SegmentBar height={height} label={label} segments={segments} />;
};
