/** Where a table stands, as the places of two sides are compared: whatever their folders are called. */
import type { ComparedTable } from './compared-table';

/** From the most exact on: file within its folder, sheet and order; the file's own name; sheet and order alone. */
export function placesOf(tables: readonly ComparedTable[]): Map<ComparedTable, readonly string[]> {
  const paths = new Map(tables.map(({ file }) => [file, partsOf(file)]));
  const shared = sharedFolders([...paths.values()]);
  return new Map(
    tables.map((table) => {
      const { file, sheet, order } = table;
      const path = paths.get(file) ?? [];
      // A single file is compared with a single file, whatever the two are called.
      const within = paths.size === 1 ? [] : path.slice(shared);
      return [
        table,
        [within, path.slice(-1), []].map((parts) => JSON.stringify([...parts, sheet, order])),
      ];
    }),
  );
}

function partsOf(path: string): string[] {
  return path.split(/[\\/]+/);
}

/** How many folders all of them are in. */
function sharedFolders(paths: readonly (readonly string[])[]): number {
  const [first = []] = paths;
  let count = first.length - 1;
  for (const path of paths) {
    let same = 0;
    while (same < count && same < path.length - 1 && path[same] === first[same]) same++;
    count = same;
  }
  return count;
}
