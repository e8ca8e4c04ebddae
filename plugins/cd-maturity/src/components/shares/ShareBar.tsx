import { SegmentBar } from '../ui';
import { EvidenceShares, useShareWords } from './useShareWords';

type Props = { shares: EvidenceShares; height?: number };

/** Measured, said and unknown as one bar. */
export const ShareBar = ({ shares, height }: Props) => {
  const { sentence } = useShareWords(shares);
  return (
    <SegmentBar
      height={height}
      label={sentence}
      segments={[
        { kind: 'measured', share: shares.measured },
        { kind: 'said', share: shares.people },
        { kind: 'unknown', share: shares.unknown },
      ]}
    />
  );
};
