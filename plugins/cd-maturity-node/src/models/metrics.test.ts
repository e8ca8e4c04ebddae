import {
  metricRegistry,
  parseSignalDictionary,
} from 'backstage-plugin-cd-maturity-common';
import { signalDictionary } from '.';

const { signals } = parseSignalDictionary(
  signalDictionary.text,
  signalDictionary.file,
);

describe('every metric stands in the signal dictionary', () => {
  it.each(metricRegistry.map(metric => [metric.id, metric] as const))(
    '%s, with the same direction and kind of value',
    (id, { direction, unit }) => {
      expect(signals[id]).toMatchObject({
        dir: direction,
        type: unit === 'ratio' ? 'ratio' : 'number',
      });
    },
  );
});
