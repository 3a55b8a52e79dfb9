/**
 * Every safe edit on the sample tables, each of which was read by a person and found to change nothing but writing.
 * A new one here has to be read as well.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import reviewed from '../fixtures/safe-edits.json';
import { readWorkbookFile } from '../../src/hosts/file/read-workbook-file';
import { withFix } from '../../src/rules/engine/apply-edits';
import { changedPart } from '../../src/review/changed-part';
import { fixSheet } from '../../src/review/fix-sheet';
import { checkWorkbook } from '../../src/review/review-workbook';

const samples = join(__dirname, '../../samples');
const files = (readdirSync(samples, { recursive: true }) as string[])
  .filter((name) => name.endsWith('.xlsx') && !name.includes('stacked'))
  .sort();

test.each(files)('%s', async (file) => {
  const { sheets } = await readWorkbookFile(join(samples, file));
  const edits = sheets.flatMap((sheet) =>
    fixSheet(sheet).applied.flatMap(({ rule, edits: own }) =>
      own.map((edit) => {
        const { before, after } = changedPart(edit);
        return `${sheet.name}!${edit.cell} ${rule} ${before} → ${after}`;
      }),
    ),
  );
  expect(edits).toEqual((reviewed as Record<string, string[]>)[file] ?? []);
});

test('after a suggestion its finding is gone, or says something else', async () => {
  const left: string[] = [];
  let count = 0;
  for (const file of files) {
    for (const sheet of (await readWorkbookFile(join(samples, file))).sheets) {
      for (const { findings } of checkWorkbook({ sheets: [sheet] })[0]!.tables) {
        for (const { fix, rule, cells, message } of findings) {
          if (fix?.kind !== 'suggestion') continue;
          count++;
          const after = checkWorkbook({ sheets: [withFix(sheet, fix)] })[0]!.tables;
          const stays = after.some((table) =>
            table.findings.some(
              (other) =>
                other.rule === rule && other.cells[0] === cells[0] && other.message === message,
            ),
          );
          if (stays) left.push(`${file} ${sheet.name} ${rule} ${cells[0]!} ${message}`);
        }
      }
    }
  }
  expect(count).toBeGreaterThan(150);
  expect(left).toEqual([]);
});
