/** 报送稿: a workbook without anything of ours, whatever session put it in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileHost } from '../../src/hosts/file/file-host';
import { marksOf } from '../../src/review/marks';
import { problemList } from '../../src/review/problem-list';
import { checkWorkbook } from '../../src/review/review-workbook';
import { setAsideList } from '../../src/review/set-aside-list';
import { clearTraces, tracesSentence } from '../../src/session/submission';

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../samples/urumqi-2024.xlsx')));
const ENTRY = {
  ...{ sheet: '三供一业', cells: 'H4', rule: 'C03', message: '项目负责人未填写。', contents: '' },
  ...{ reason: '待任命', date: '2026-11-22', key: 'C03:leader' },
};

test('marks and tool sheets go, all else is what it was', async () => {
  const host = new FileHost(SAMPLE);
  const before = await host.read('all');
  const results = checkWorkbook({ sheets: before.map(({ snapshot }) => snapshot) });
  for (const [i, { id }] of before.entries()) await host.mark(id, marksOf(results[i]!.tables));
  await host.insertSheet(problemList(results));
  await host.insertSheet(setAsideList(ENTRY));

  const copy = new FileHost(host.save());
  const traces = await clearTraces(copy);
  expect(traces.sheets).toEqual(['绩效问题清单', '不采纳问题说明']);
  expect(traces.marks).toBeGreaterThan(10);
  expect(tracesSentence(traces)).toBe(
    '已去掉问题标记、工作表“绩效问题清单”、工作表“不采纳问题说明”，其余与当前文件相同。',
  );
  const after = await copy.read('all');
  expect(after.map(({ snapshot }) => snapshot)).toEqual(before.map(({ snapshot }) => snapshot));
  expect(await copy.unmark('all')).toBe(0);
});

test('of a file without any, every byte stays', async () => {
  const host = new FileHost(SAMPLE);
  const traces = await clearTraces(host);
  expect(tracesSentence(traces)).toBe(
    '文件中没有问题标记，也没有本工具的工作表，内容与当前文件相同。',
  );
  expect(Buffer.from(host.save()).equals(Buffer.from(SAMPLE))).toBe(true);
});
