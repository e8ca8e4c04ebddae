import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/**
 * What axe finds wrong inside of our part of the page, one line per rule.
 * The frame around it (header, side bar) belongs to Backstage.
 */
export async function violations(page, selector) {
  await page.evaluate(axe);
  const found = await page.evaluate(
    context =>
      window.axe.run(context, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'] }),
    selector,
  );
  return found.violations.map(
    it =>
      `${it.id} (${it.impact}): ${it.nodes
        .map(node => node.target.join(' '))
        .slice(0, 3)
        .join(', ')}`,
  );
}
