import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Runs named checks one after the other and counts; keeps a picture of each failure on a page. */
export class Report {
  #passed = 0;
  #failed = 0;
  #folder;

  async check(page, name, run) {
    try {
      await run();
      this.#passed += 1;
      process.stdout.write(`  ✓ ${name}\n`);
    } catch (error) {
      this.#failed += 1;
      process.stdout.write(
        `  ✕ ${name}\n    ${error.message.replace(/\n/g, '\n    ')}\n`,
      );
      if (page) await this.#photograph(page, name);
    }
  }

  async #photograph(page, name) {
    this.#folder ??= mkdtempSync(
      path.join(os.tmpdir(), 'cd-maturity-e2e-pictures-'),
    );
    const file = path.join(
      this.#folder,
      `${name.replace(/[^a-z0-9]+/gi, '-')}.png`,
    );
    await page.screenshot({ path: file, fullPage: true }).catch(() => {});
    process.stdout.write(`    picture: ${file}\n`);
  }

  /** Prints the sum and, when asked, writes it in the words of Jest's results. */
  finish(outputFile) {
    process.stdout.write(`${this.#passed} passed, ${this.#failed} failed\n`);
    if (outputFile) {
      writeFileSync(
        outputFile,
        JSON.stringify({
          numPassedTests: this.#passed,
          numFailedTests: this.#failed,
        }),
      );
    }
    return this.#failed === 0;
  }
}
