import { violations } from './accessibility.mjs';
import { expectNone, seen } from './expect.mjs';

/** Every page and what is there once it is drawn. */
const PAGES = {
  'the tab of a component': [
    'catalog/default/component/tracking-api/maturity',
    'Change lead time',
  ],
  'the tab of a component without data': [
    'catalog/default/component/returns-portal/maturity',
    'Not rated yet',
  ],
  'the tab of a group': [
    'catalog/default/group/customer/maturity',
    'Most common open gates',
  ],
  'the tab of a system': [
    'catalog/default/system/payments/maturity',
    'Most common open gates',
  ],
  'the tab of a domain': [
    'catalog/default/domain/customer/maturity',
    'Most common open gates',
  ],
  'the overview': ['cd-maturity/overview', 'Teams and dimensions'],
  'the heat map': ['cd-maturity/heat-map', 'Customer journey'],
  'the heat map of practices': [
    'cd-maturity/heat-map?columns=practices',
    'Customer journey',
  ],
  'the entities': ['cd-maturity/entities', 'address-book'],
  'the recommendations': [
    'cd-maturity/recommendations?of=all',
    'Open recommendations',
  ],
  'the models': ['cd-maturity/models', 'Work is kept in a prioritised backlog'],
  'the health of the sources': ['cd-maturity/health', 'Sources'],
};

/** Nobody is shut out of any page, be it light or dark. */
export async function everyPageJourney({ page, report, baseUrl }) {
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    for (const [name, [path, text]] of Object.entries(PAGES)) {
      await report.check(
        page,
        `finds nothing wrong with ${name}, ${colorScheme}`,
        async () => {
          await page.goto(`${baseUrl}/${path}`);
          await seen(page.getByText(text));
          await page.waitForLoadState('networkidle');
          expectNone(await violations(page));
        },
      );
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
