import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders: string[] = [];

/** A file that is gone after the tests of this file; call `removeTemporaryFiles` in `afterAll`. */
export function temporaryFile(name: string, content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'cd-maturity-'));
  folders.push(folder);
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

export function removeTemporaryFiles(): void {
  for (const folder of folders.splice(0)) {
    rmSync(folder, { recursive: true });
  }
}
