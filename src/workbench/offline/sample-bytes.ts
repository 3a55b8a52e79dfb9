/** On a disk a page may read no file beside it: it carries the samples as data. */
import urumqi from '../../../samples/urumqi-2024.xlsx';
import stacked from '../../../samples/urumqi-2024-stacked.xlsx';
import xinjiang from '../../../samples/xinjiang-2024.xlsx';

const SAMPLES: Readonly<Record<string, string>> = {
  'urumqi-2024.xlsx': urumqi,
  'urumqi-2024-stacked.xlsx': stacked,
  'xinjiang-2024.xlsx': xinjiang,
};

export function sampleUrl(file: string): string {
  return SAMPLES[file] ?? file;
}
