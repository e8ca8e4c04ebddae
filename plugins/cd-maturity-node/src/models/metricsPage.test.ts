import { resolvePackagePath } from '@backstage/backend-plugin-api';
import {
  metricRegistry,
  parseSignalDictionary,
} from 'backstage-plugin-cd-maturity-common';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { signalDictionary } from '.';
import { metricsPage } from './metricsPage';

const root = resolvePackagePath('backstage-plugin-cd-maturity-node', '../..');
const page = metricsPage(
  parseSignalDictionary(signalDictionary.text, signalDictionary.file),
);

describe('docs/metrics.md', () => {
  it('is what the code says; npm run generate:models -w backstage-plugin-cd-maturity-node writes it anew', () => {
    expect(readFileSync(join(root, 'docs/metrics.md'), 'utf8')).toBe(page);
  });

  it.each(metricRegistry.map(metric => [metric.id, metric] as const))(
    'tells %s',
    (id, { title, definition }) => {
      expect(page).toContain(`### ${title}\n\n\`${id}\``);
      expect(page).toContain(definition);
    },
  );
});
