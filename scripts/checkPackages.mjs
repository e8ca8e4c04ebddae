/**
 * Packs the command line as it would be published, installs the tarball in an empty folder and runs every command there.
 * Nothing of this repository is in reach, and nothing is downloaded.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '..');
const examples = join(repository, 'packages/cli/examples');
const folder = mkdtempSync(join(tmpdir(), 'cd-maturity-'));

const npm = (args, cwd) =>
  execFileSync('npm', [...args, '--loglevel', 'error'], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
  });

function pack() {
  npm(['pack', '-w', 'cd-maturity', '--pack-destination', folder], repository);
  const [tarball] = readdirSync(folder).filter(name => name.endsWith('.tgz'));
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  npm(['install', '--offline', '--no-audit', '--no-fund', tarball], folder);
}

/** The command as a stranger has it. */
function call(args, input = '') {
  const bin = join(folder, 'node_modules/.bin/cd-maturity');
  const { NODE_PATH: _, NODE_OPTIONS: __, ...env } = process.env;
  return spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
    env,
  });
}

let failed = 0;

function check(name, { args, input, status = 0, says }) {
  const result = call(args, input);
  const text = result.stdout + result.stderr;
  const isFine = result.status === status && says.test(text);
  process.stdout.write(`${isFine ? 'ok    ' : 'FAILED'} ${name}\n`);
  if (!isFine) {
    failed += 1;
    process.stdout.write(`exit code ${result.status}\n${text}\n`);
  }
  return result.stdout;
}

try {
  pack();
  for (const command of [
    [],
    ['normalize'],
    ['metrics'],
    ['score'],
    ['model'],
    ['model', 'list'],
    ['model', 'validate'],
  ]) {
    const args = [...command, '--help'];
    check(args.join(' '), { args, says: /^Usage: cd-maturity/ });
  }
  check('--version', { args: ['--version'], says: /^\d+\.\d+\.\d+$/m });
  check('model list', { args: ['model', 'list'], says: /^cd\b/m });
  const signals = check('normalize', {
    args: [
      'normalize',
      '--source',
      'github',
      join(examples, 'workflow_run.json'),
    ],
    says: /"kind":"ci_run"/,
  });
  check('metrics', {
    args: ['metrics', '--signals', '-', '--as-of', '2026-02-04'],
    input: signals,
    says: /"ci\.success_ratio"/,
  });
  check('score with facts', {
    args: ['score', '--model', 'cd', '--facts', join(examples, 'facts.json')],
    says: /of the way to/,
  });
  check('score with signals', {
    args: [
      'score',
      '--model',
      'cd',
      '--signals',
      '-',
      '--as-of',
      '2026-02-04',
      '--json',
    ],
    input: signals,
    says: /"practices"/,
  });
  check('score with changes of a model', {
    args: [
      'score',
      '--model',
      'cd',
      '--model',
      join(examples, 'our-changes.yaml'),
      '--facts',
      join(examples, 'facts.json'),
    ],
    says: /Template: template:default\/update-bot/,
  });
  check('model validate, nothing wrong', {
    args: ['model', 'validate', join(examples, 'our-changes.yaml')],
    says: /^$/,
  });
  const model = join(folder, 'broken.yaml');
  writeFileSync(model, 'kind: MaturityModel\n');
  check('model validate', {
    args: ['model', 'validate', model],
    status: 1,
    says: /broken\.yaml:\d+/,
  });
  check('a wrong call', {
    args: ['nothing'],
    status: 2,
    says: /unknown command/,
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;
