import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

function keysBelow(node, path, keys) {
  ts.forEachChild(node, child => {
    if (!ts.isPropertySignature(child)) {
      keysBelow(child, path, keys);
      return;
    }
    const inner = [...path, child.name.text];
    keys.push(inner);
    keysBelow(child, inner, keys);
  });
}

/** Every key that the configuration of a published package may have, as a path. */
export function configKeys(repository) {
  return globSync('plugins/*/config.d.ts', { cwd: repository }).flatMap(
    file => {
      const text = readFileSync(join(repository, file), 'utf8');
      const keys = [];
      keysBelow(
        ts.createSourceFile(file, text, ts.ScriptTarget.Latest),
        [],
        keys,
      );
      return keys;
    },
  );
}
