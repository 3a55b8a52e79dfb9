/** 报送稿: a workbook without anything of ours, whatever session put it in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileHost } from '../../src/hosts/file/file-host';
import { marksOf } from '../../src/review/marks';
import { problemList } from '../../src/review/problem-list';
import { checkWorkbook } from '../../src/review/review-workbook';
import { setAsideList } from '../../src/review/set-aside-list';
import { Session } from '../../src/session/session';
import { StateStore } from '../../src/session/state-store';
import { clearTraces, tracesSentence } from '../../src/session/submission';
import { LIKE_COM } from '../ethost/profile';
import { excelBench } from '../hosts/excel/bench';
import type { HostUnderTest } from '../hosts/contract';
import { fileBench } from '../hosts/file/bench';
import { useExcel } from '../officehost/use-excel';
import { wpsBench } from '../hosts/wps/bench';
import { MemoryStore, smallForm } from './open-session';

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

const office = useExcel();
const HOSTS: readonly (readonly [string, () => HostUnderTest])[] = [
  ['Excel', () => excelBench(office.excel)],
  ['WPS', () => wpsBench(LIKE_COM)],
  ['file', () => fileBench()],
];

test.each(HOSTS)(
  '准备报送 over %s takes all of ours out, and undo puts it back as it was',
  async (name, create) => {
    const bench = create();
    try {
      const host = await bench.open([smallForm('一')]);
      // A file without fonts counts widths otherwise once it has some.
      const held = async () =>
        name === 'file' ? JSON.stringify(await host.read('all')) : bench.dump();
      const opened = await held();
      const session = new Session(host, new StateStore(new MemoryStore()), () => '2026-11-28');
      await session.check('all');
      const [sheet] = session.state.sheets!;
      const finding = sheet!.tables[0]!.findings.find(({ rule }) => rule === 'C03')!;
      await session.setAside(sheet!.id, finding, '待任命');
      await session.insertProblemList();
      const worked = await held();

      const plan = (await session.planSubmission())!;
      expect(plan.preview[0]).toBe(
        '将从这个工作簿中去掉：本工具的问题标记、工作表“不采纳问题说明”、工作表“绩效问题清单”。',
      );
      expect(plan.preview[2]).toMatch(/^目前的检查结论：.+（错误\d、警告\d、提示\d）。$/);
      await session.prepareSubmission(plan);
      expect(session.state.message?.text).toMatch(/^已去掉本工具的问题标记、.*保存后即可报送/);
      expect(await held()).toBe(opened);

      await session.undo();
      expect(session.state.message).toMatchObject({ tone: 'info', text: '已撤销：准备报送。' });
      expect(await held()).toBe(worked);
    } finally {
      bench.close?.();
    }
  },
);
