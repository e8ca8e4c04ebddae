import { Instant, MetricReading } from 'backstage-plugin-cd-maturity-common';

/** What the metrics of an entity said when they were last measured. */
export type StoredReadings = {
  /** When what is in `measured` was measured. */
  asOf: Instant;
  measured: Record<string, MetricReading>;
  /** From before then, of sources that fell silent. */
  kept: Record<string, { asOf: Instant; reading: MetricReading }>;
};

export const NO_READINGS: StoredReadings = { asOf: 0, measured: {}, kept: {} };

/** As a row keeps them; the row itself says as of when. */
export function readingsText({ measured, kept }: StoredReadings): string {
  return JSON.stringify({ measured, kept });
}

export function toReadings(text: string, asOf: Instant): StoredReadings {
  const stored = JSON.parse(text);
  // Rows of earlier versions say as of when with each reading.
  return 'measured' in stored
    ? { asOf, ...stored }
    : { asOf, measured: {}, kept: stored };
}

export function readingOf(
  { measured, kept }: StoredReadings,
  metricId: string,
): MetricReading | undefined {
  return measured[metricId] ?? kept[metricId]?.reading;
}

/** Of tens of thousands of entities: one object copied whole, because building it id by id took as long as a model. */
export function allReadings({
  measured,
  kept,
}: StoredReadings): Record<string, MetricReading> {
  const readings = { ...measured };
  for (const id of Object.keys(kept)) {
    readings[id] = kept[id].reading;
  }
  return readings;
}
