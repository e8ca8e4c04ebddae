import { createExtensionTester } from '@backstage/frontend-test-utils';
import { coreExtensionData } from '@backstage/frontend-plugin-api';
import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import plugin, { cdMaturityApiRef, cdMaturityTranslationRef } from '.';
import {
  maturityEntityContent,
  maturityGroupContent,
} from './extensions/entity';
import { scorecardPage } from './extensions/scorecard';

describe('plugin', () => {
  it('has the names that other packages rely on', () => {
    expect(plugin.id).toBe('cd-maturity');
    expect(cdMaturityApiRef.id).toBe('plugin.cd-maturity.api');
    expect(cdMaturityTranslationRef.id).toBe('plugin.cd-maturity');
  });

  it('puts the scorecard at its address', () => {
    const page = createExtensionTester(scorecardPage);
    expect(page.get(coreExtensionData.routePath)).toBe('/cd-maturity');
  });

  it('puts the tab on components only', () => {
    const tab = createExtensionTester(maturityEntityContent);
    expect(tab.get(coreExtensionData.routePath)).toBe('maturity');
    const shows = tab.get(EntityContentBlueprint.dataRefs.filterFunction);
    const of = (kind: string) =>
      shows?.({ apiVersion: 'v1', kind, metadata: { name: 'x' } });
    expect(of('Component')).toBe(true);
    expect(of('System')).toBe(false);
  });

  it('puts the tab of groups on groups, systems and domains', () => {
    const tab = createExtensionTester(maturityGroupContent);
    const shows = tab.get(EntityContentBlueprint.dataRefs.filterFunction);
    const kinds = ['Group', 'System', 'Domain', 'Component', 'User'];
    expect(
      kinds.filter(kind =>
        shows?.({ apiVersion: 'v1', kind, metadata: { name: 'x' } }),
      ),
    ).toEqual(['Group', 'System', 'Domain']);
  });
});
