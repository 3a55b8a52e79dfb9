/** Excel holds 65,490 formats of cells in a workbook; what would need one more is refused as a whole. */
import { FileHost } from '../../../../src/hosts/file/file-host';
import { readWorkbookBytes } from '../../../../src/hosts/file/read-workbook-bytes';
import { cellAt } from '../../../../src/grid/sheet-snapshot';
import { packageParts, zipped } from '../make-package';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function hostWith(formats: number): FileHost {
  const xfs = Array.from({ length: formats }, (_, i) => `<xf numFmtId="0" fontId="${i}"/>`);
  const styles = `<styleSheet xmlns="${MAIN}"><cellXfs count="${formats}">${xfs.join('')}</cellXfs></styleSheet>`;
  const sheet = { data: '<row r="1"><c r="A1"><v>1</v></c></row>' };
  return new FileHost(zipped(packageParts([sheet], { styles })));
}

async function write(host: FileHost): Promise<void> {
  const [sheet] = await host.read('all');
  const before = { kind: 'number', number: 1 } as const;
  const after = { kind: 'text', text: '=1' } as const;
  await host.apply({
    sheetId: sheet!.id,
    writes: [{ cell: 'A1', before, after, numberFormat: '0.00%' }],
  });
}

test('the last format is added, the next is refused and nothing is changed', async () => {
  const last = hostWith(65_489);
  await write(last);
  const [sheet] = readWorkbookBytes(last.save(), 'a.xlsx').sheets;
  expect(cellAt(sheet!, 0, 0)?.value).toBe('=1');

  const full = hostWith(65_490);
  const bytes = full.save();
  await expect(write(full)).rejects.toThrow(
    '工作簿里的单元格格式已达到 Excel 的上限（65,490 种），不能再添加；请在 Excel 或 WPS 中清理多余的格式后再试。',
  );
  expect(full.save()).toEqual(bytes);
});
