/** A public workbook, marked and cleared again: whether every part is what it was. */
import { unzipSync } from 'fflate';
import { hostOverBytes } from '../../hosts/file/read-workbook-file';
import type { Mark } from '../../grid/mark';

const MARKS: readonly Mark[] = [
  { cell: 'A1', severity: 'error', rules: ['C01'] },
  { cell: 'B2', severity: 'info', rules: ['N01'] },
];

/** Names of the parts that are other ones afterwards; none where all is as it was. */
export async function partsChangedByMarking(bytes: Uint8Array): Promise<string[]> {
  const host = hostOverBytes(bytes);
  const sheets = await host.read('all');
  for (const { id } of sheets) await host.mark(id, MARKS);
  const cleared = hostOverBytes(host.save());
  await cleared.unmark('all');
  const [before, after] = [unzipSync(bytes), unzipSync(cleared.save())];
  const names = Object.keys(before);
  if (names.join('\n') !== Object.keys(after).join('\n')) return ['(names of the parts)'];
  return names.filter((name) => !isEqual(before[name], after[name]));
}

function isEqual(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
}
