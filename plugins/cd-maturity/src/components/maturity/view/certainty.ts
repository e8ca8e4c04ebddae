import { EntityMaturity } from 'backstage-plugin-cd-maturity-common';

type Rated = Pick<
  EntityMaturity,
  'unrated' | 'level' | 'confidence' | 'dimensions'
>;

/** A level drawn hollow: little is known, or no dimension carries it with evidence. */
export const isProvisional = ({
  unrated,
  level,
  confidence,
  dimensions,
}: Rated): boolean => {
  if (unrated || level === null) return false;
  if (confidence.band === 'low') return true;
  return !dimensions.some(
    dimension =>
      dimension.level >= level && !dimension.provisional && !dimension.unrated,
  );
};

/** Practices of which something is still to be learned. */
export const unknownCount = ({
  practices,
}: Pick<EntityMaturity, 'practices'>): number =>
  practices.filter(({ status, open }) => status === 'unknown' || open).length;
