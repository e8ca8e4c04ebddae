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

  it('tells what has to be pushed, and only that', () => {
    const [computed, pushed] = page.split('\n## What has to be pushed\n');
    expect(pushed).toContain('- `deploy.schedule_adherence`, ratio: ');
    expect(computed).not.toContain('deploy.schedule_adherence');
    expect(pushed).not.toContain('- `ml.model_age_days`');
    expect(pushed).not.toContain('- `catalog.owner_valid`');
  });
});
