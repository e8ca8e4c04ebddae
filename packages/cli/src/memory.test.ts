import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';

jest.setTimeout(300_000);

const BIN = resolve(__dirname, '../bin/cd-maturity');

const LINES = 1_000_000;
const AT_ONCE = 1_000;
/** Of which the code, compiled as it starts, takes more than half. All signals at once would need five times as much. */
const HEAP_MB = 192;

function line(number: number): string {
  const at = new Date(Date.UTC(2024, 0, 1) + number * 60_000).toISOString();
  return `{"kind":"deployment","source":"github","scope":"github.com/acme/s${
    number % 3
  }","externalId":"d${number}","seq":1,"deploymentId":"${number}","environment":"production","tier":"production","transient":false,"trigger":"automatic","remediation":false,"state":"done","outcome":"success","createdAt":"${at}","startedAt":"${at}","finishedAt":"${at}"}\n`;
}

function* lines() {
  for (let number = 0; number < LINES; number += AT_ONCE) {
    yield Array.from({ length: AT_ONCE }, (_, at) => line(number + at)).join(
      '',
    );
  }
}

it('reads a million signals in the memory of a few thousand', async () => {
  const child = spawn(process.execPath, [
    `--max-old-space-size=${HEAP_MB}`,
    BIN,
    'metrics',
    '--signals',
    '-',
    '--as-of',
    '2026-01-01',
  ]);
  const said = Promise.all([text(child.stdout), text(child.stderr)]);
  const end = once(child, 'exit');
  await pipeline(Readable.from(lines()), child.stdin);
  const [code] = await end;
  const [stdout, stderr] = await said;
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { metrics } = JSON.parse(stdout);
  expect(metrics['deploy.automation_ratio']).toMatchObject({
    value: 1,
    status: 'ok',
  });
});
