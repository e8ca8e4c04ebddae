import { SegmentBar } from '../ui';
import { useShareSentence } from './useShareSentence';
import { EvidenceShares } from './useShareWords';

type Props = {
  shares: EvidenceShares;
  height?: number;
  /** The bar in words, where somebody has them already. */
  label: string;
};

/** Measured, said and unknown as one bar. */
export const LabelledShareBar = ({ shares, height, label }: Props) => (
  <SegmentBar
    height={height}
    label={label}
    segments={[
      { kind: 'measured', share: shares.measured },
      { kind: 'said', share: shares.people },
      { kind: 'unknown', share: shares.unknown },
    ]}
  />
);

export const ShareBar = ({ shares, height }: Omit<Props, 'label'>) => (
  <LabelledShareBar
    shares={shares}
    height={height}
    label={useShareSentence()(shares)}
  />
);
