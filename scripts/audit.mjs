/**
 * Looks for known weaknesses of what is published with the product, and asks for a written answer to each: fixed means
 * it is gone from the report, anything else stands in `docs/audit.json` with the reason.
 *
 *   node scripts/audit.mjs [--report FILE]   FILE: a report of `npm audit --json` in place of asking the registry
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

const repository = resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { report: { type: 'string' } } });
const answers = JSON.parse(
  readFileSync(resolve(repository, 'docs/audit.json'), 'utf8'),
);

function readReport() {
  if (values.report) {
    return JSON.parse(readFileSync(values.report, 'utf8'));
  }
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    cwd: repository,
    encoding: 'utf8',
    maxBuffer: 100 * 1024 * 1024,
  });
  return JSON.parse(stdout);
}

/** Advisories themselves; other entries of `via` name a package through which one comes. */
function findingsOf({ vulnerabilities }) {
  const found = new Map();
  for (const { via } of Object.values(vulnerabilities)) {
    for (const advisory of via.filter(each => typeof each === 'object')) {
      found.set(advisory.url, advisory);
    }
  }
  return [...found.values()];
}

const report = readReport();
if (!report.vulnerabilities) {
  process.stdout.write(
    `Left out: the registry does not answer audits (${
      report.message ?? report.error?.summary ?? 'no reason given'
    }).\n`,
  );
  process.exit(0);
}
const findings = findingsOf(report);
const open = findings.filter(({ url }) => !answers[url]);
for (const { url, severity, name, title } of open) {
  process.stdout.write(`${severity}  ${name}: ${title}\n  ${url}\n`);
}
const known = new Set(findings.map(({ url }) => url));
for (const url of Object.keys(answers).filter(each => !known.has(each))) {
  process.stdout.write(`note: ${url} is answered and not found any more\n`);
}
process.stdout.write(
  `${findings.length} findings, ${open.length} without an answer in docs/audit.json\n`,
);
process.exitCode = open.length > 0 ? 1 : 0;
