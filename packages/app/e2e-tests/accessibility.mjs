import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa'];

/** The framework's own: tabs of a page that name a panel that it does not draw, and notices in too light a grey. */
const NOT_OURS = [['[id^="react-aria"][role="tab"]'], ['[class*="Toast_"]']];

/** What axe finds wrong on the page, one line per rule. */
export async function violations(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(
    ({ rules, exclude }) =>
      window.axe.run({ include: [['body']], exclude }, { runOnly: rules }),
    { rules: RULES, exclude: NOT_OURS },
  );
  return found.violations.map(({ id, impact, nodes }) => {
    const places = nodes.map(node => node.target.join(' '));
    return `${id} (${impact}): ${places.slice(0, 3).join(', ')}`;
  });
}
