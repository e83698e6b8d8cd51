import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export type Source = { readonly path: string; readonly text: string };

/** Every file under the folders, as paths from the root with `/`, sorted. A folder that is not there is empty. */
export function filesIn(...folders: readonly string[]): readonly string[] {
  return folders.flatMap(walk).sort();
}

function walk(folder: string): readonly string[] {
  return list(folder).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}

function list(folder: string) {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch {
    return [];
  }
}

/** A file of the project as text. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The TypeScript sources of the rooms. */
export function roomSources(): readonly Source[] {
  return filesIn('lib', 'components', 'entrypoints')
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, text: textOf(path) }));
}

/** What a source imports, statically, for types, or while running; paths from the root, packages by their name. */
export function importsOf({ path, text }: Source): readonly string[] {
  const { importedFiles } = ts.preProcessFile(text, true, true);
  return importedFiles.map(({ fileName }) =>
    fileName.startsWith('.') ? posix.join(posix.dirname(path), fileName) : fileName,
  );
}
