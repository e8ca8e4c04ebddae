import { z } from 'zod';

const MOST_FOLDERS = 100;

/**
 * Folders of changed files, `services/shop`, the root as an empty text. Absent: not known.
 *
 * @public
 */
export const foldersSchema = z.array(z.string().max(500)).max(MOST_FOLDERS);

/**
 * Folders of changed files, each once. Undefined when there are none or too many to keep: then nothing may be concluded.
 * @public
 */
export function foldersOf(files: readonly string[]): string[] | undefined {
  const folders = new Set(
    files.map(file => file.slice(0, Math.max(0, file.lastIndexOf('/')))),
  );
  const parsed = foldersSchema.safeParse([...folders]);
  return folders.size > 0 && parsed.success ? parsed.data : undefined;
}
