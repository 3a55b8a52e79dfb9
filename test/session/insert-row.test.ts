/** 插入指标行 over real files, and over a small form where every cell is known. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentAt } from '../../src/grid/sheet-patch';
import { FileHost } from '../../src/hosts/file/file-host';
import type { Indicator } from '../../src/domain/indicator';
import { choicesOf, selectedPlace } from '../../src/session/insert-row';
import { Session } from '../../src/session/session';
import { StateStore } from '../../src/session/state-store';
import { fileOf } from '../hosts/file/bench';
import { snapshotOf, type GridCell } from '../support/snapshot';
import { changedParts } from '../hosts/file/package/open-package';
import { MemoryStore } from './open-session';

function sessionOver(bytes: Uint8Array): { session: Session; host: FileHost } {
  const host = new FileHost(bytes);
  const session = new Session(host, new StateStore(new MemoryStore()));
  session.changeSettings({ draw: false });
  return { session, host };
}

/** The check after the insertion was a step too; what stays is that formulas are worked out when the file is opened. */
const CALCULATION = ['xl/workbook.xml'];

const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../../samples', name)));

const first = ({ state }: Session) => {
  const sheet = state.sheets!.find(({ tables }) => tables.length > 0)!;
  return { id: sheet.id, checked: sheet.tables[0]! };
};

/** Levels, names and rows: what must be the same but for one more row. */
const told = (indicators: readonly Indicator[]): unknown[] =>
  indicators.map(({ level1, level2, name, target, weight }) => [
    level1,
    level2,
    name,
    target?.raw,
    weight?.raw,
  ]);

const HEADER = ['一级指标', '二级指标', '三级指标', '指标值', '分值权重', '得分'];

function form(
  rows: readonly (readonly GridCell[])[],
  total: readonly GridCell[],
  merges: readonly string[] = [],
): Uint8Array {
  const head: GridCell[][] = [
    ['2024年项目支出绩效目标表'],
    ['项目名称', '职工培训', '项目负责人', '张三', '预算单位', '市财政局'],
    HEADER,
  ];
  return fileOf([
    snapshotOf({
      name: '表',
      rows: [...head, ...rows.map((row) => [...row]), [...total]],
      merges: [...merges],
    }),
  ]);
}

const MERGED = form(
  [
    ['产出指标', '数量指标', '培训期数', '≥4期', 40, null],
    [null, '质量指标', '培训合格率', '≥95%', 10, null],
    [null, null, '培训完成率', '≥95%', 10, null],
    ['满意度指标', '服务对象满意度指标', '学员满意度', '≥95%', 30, null],
  ],
  ['合计', null, null, null, { v: 90, f: '=SUM(E4:E7)' }, null],
  ['A4:A6', 'B5:B6'],
);

async function insert(session: Session, name: string): Promise<void> {
  const { id, checked } = first(session);
  const after = checked.table.indicators.find((each) => each.name === name)!;
  await session.insertIndicatorRow(id, checked, after);
}

test('between: the merges of the levels grow, the total takes it in, the name is selected', async () => {
  const { session, host } = sessionOver(MERGED);
  await session.check('all');
  await insert(session, '培训合格率');
  expect(session.state).toMatchObject({
    undo: '插入指标行',
    stale: false,
    message: {
      tone: 'info',
      text: '已插入第 6 行（产出指标—质量指标）。请从 C6 起填写三级指标、指标值、权重。填入权重后合计会变，请相应调整其他指标的权重。',
    },
  });
  const [sheet] = await host.read('all');
  expect(sheet!.snapshot.merges).toEqual([
    { top: 3, left: 0, bottom: 6, right: 0 },
    { top: 4, left: 1, bottom: 6, right: 1 },
  ]);
  expect(contentAt(sheet!.snapshot, 'E9')).toMatchObject({ formula: '=SUM(E4:E8)' });
  expect(await host.selection()).toMatchObject({ range: 'C6' });
  await session.undo();
  expect(session.state.message).toMatchObject({ text: '已撤销：插入指标行。' });
  expect(changedParts(MERGED, host.save())).toEqual(CALCULATION);
});

test('at the very end: the only cell of a level becomes a merge, the total is made to take it in', async () => {
  const { session, host } = sessionOver(MERGED);
  await session.check('all');
  await insert(session, '学员满意度');
  expect(session.state.message?.text).toBe(
    '已插入第 8 行（满意度指标—服务对象满意度指标）。请从 C8 起填写三级指标、指标值、权重。合计公式 E9 已包括新行。填入权重后合计会变，请相应调整其他指标的权重。',
  );
  const [sheet] = await host.read('all');
  expect(sheet!.snapshot.merges).toContainEqual({ top: 6, left: 0, bottom: 7, right: 0 });
  expect(sheet!.snapshot.merges).toContainEqual({ top: 6, left: 1, bottom: 7, right: 1 });
  expect(contentAt(sheet!.snapshot, 'E9')).toMatchObject({ formula: '=SUM(E4:E8)' });
  // In a later session nothing is known but what is to be taken back.
  host.type(sheet!.id, 'C8', { kind: 'text', text: '新指标' });
  await session.undo();
  expect(session.state.message).toMatchObject({ offer: 'undo-discarding' });
  await session.undo(true);
  const [back] = await host.read('all');
  expect(back!.snapshot.merges).toHaveLength(2);
  expect(contentAt(back!.snapshot, 'E8')).toMatchObject({ formula: '=SUM(E4:E7)' });
});

test('a form that says the level in every row has it in the new row too', async () => {
  const { session, host } = sessionOver(
    form(
      [
        ['产出指标', '数量指标', '培训期数', '≥4期', 40, { v: 8, f: '=E4*0.2' }],
        ['产出指标', '质量指标', '培训合格率', '≥95%', 50, { v: 10, f: '=IFERROR(E5*0.2,"")' }],
      ],
      ['合计', null, null, null, { v: 90, f: '=E4+E5' }, null],
    ),
  );
  await session.check('all');
  await insert(session, '培训期数');
  const [sheet] = await host.read('all');
  const at = (cell: string) => contentAt(sheet!.snapshot, cell);
  expect([at('A5'), at('B5'), at('C5'), at('E5'), at('F5'), at('E7')]).toEqual([
    { kind: 'text', text: '产出指标' },
    { kind: 'text', text: '数量指标' },
    { kind: 'empty' },
    { kind: 'empty' },
    { kind: 'formula', formula: '=E5*0.2' },
    { kind: 'formula', formula: '=E4+E5+E6' },
  ]);
  await insert(session, '培训合格率');
  expect(session.state.message?.text).toContain('合计公式 E8 已包括新行。');
  expect(session.state.message?.text).toContain('上一行 F6 的公式只适用于上一行的指标，没有续写；');
});

test('the selection says behind which indicator; else each 二级指标 can be chosen', async () => {
  const { session } = sessionOver(MERGED);
  await session.check('all');
  const sheets = session.state.sheets!;
  const { id: sheetId } = first(session);
  const name = (range: string) => selectedPlace(sheets, { sheetId, range })?.after.name ?? null;
  expect(['A3', 'C4', 'A5:F6', 'A7', 'A8'].map(name)).toEqual([
    ...[null, '培训期数', '培训完成率', '学员满意度', null],
  ]);
  expect(choicesOf(sheets[0]!).map(({ label }) => label)).toEqual([
    '产出指标—数量指标（第 4 行之后）',
    '产出指标—质量指标（第 6 行之后）',
    '满意度指标—服务对象满意度指标（第 7 行之后）',
  ]);
});

test('where no indicator is selected, nothing is done until a place is chosen', async () => {
  const { session, host } = sessionOver(MERGED);
  await session.check('all');
  const { id } = first(session);
  host.choose(id, 'A1');
  expect(await session.insertRowAtSelection()).toHaveLength(3);
  expect(session.state.undo).toBeNull();
  host.choose(id, 'C6');
  expect(await session.insertRowAtSelection()).toEqual([]);
  expect(session.state.message?.text).toMatch(/^已插入第 7 行（产出指标—质量指标）。/);
});

test('a table that is no longer as it was checked stays as it is', async () => {
  const { session, host } = sessionOver(MERGED);
  await session.check('all');
  host.type(first(session).id, 'C4', { kind: 'text', text: '班次' });
  const before = host.save();
  await insert(session, '学员满意度');
  expect(session.state.message).toMatchObject({
    tone: 'error',
    text: expect.stringMatching(/^没有写入：/) as string,
  });
  expect(host.save()).toEqual(before);
});

describe.each(['urumqi-2024.xlsx', 'urumqi-2024-stacked.xlsx', 'xinjiang-2024.xlsx'])(
  '%s',
  (file) => {
    test('one more row behind any indicator: the same indicators, and back again byte for byte', async () => {
      const bytes = sample(file);
      const { session, host } = sessionOver(bytes);
      await session.check('active');
      const { id, checked } = first(session);
      const { indicators } = checked.table;
      for (const after of [
        indicators[0]!,
        ...choicesOf(session.state.sheets!.find((s) => s.id === id)!)
          .map((p) => p.after)
          .filter((each) => indicators.includes(each))
          .slice(-2),
      ]) {
        const now = first(session).checked;
        const same = now.table.indicators.find(
          ({ row, name }) => row === after.row && name === after.name,
        )!;
        await session.insertIndicatorRow(id, now, same);
        expect(session.state.message).toMatchObject({ tone: 'info' });
        expect(
          told(first(session).checked.table.indicators.filter(({ name }) => name !== null)),
        ).toEqual(told(indicators));
        await session.undo();
        expect(changedParts(bytes, host.save())).toEqual(CALCULATION);
      }
    });
  },
);
