import type { FixPlan } from '../../src/session/fixes';
import { partsOf, planWithoutParts } from '../../src/session/plan-parts';
import { useExcel } from '../officehost/use-excel';
import { openSession, smallForm } from './open-session';

const office = useExcel();

const edit = (cell: string, before: string, after: string) => ({ cell, before, after });
const write = (cell: string) => ({
  ...{ cell, before: { kind: 'empty' }, after: { kind: 'empty' } },
});

/** Fixes of one sheet: title and edits. */
function planOf(...fixes: readonly [string, ...ReturnType<typeof edit>[]][]): FixPlan {
  const applied = fixes.map(([title, ...edits]) => ({ rule: 'N01', title, range: 'A1:F9', edits }));
  const cells = [...new Set(applied.flatMap(({ edits }) => edits.map(({ cell }) => cell)))];
  const fixed = { sheet: '一', applied, writes: cells.map(write), snapshot: null };
  const sheets = [{ id: 'S1', fixed }] as unknown as FixPlan['sheets'];
  return { sheets, count: applied.length, cells: cells.length };
}

test('two fixes of one cell are one line, from what it holds to what it will hold', () => {
  const plan = planOf(
    ['去掉空格', edit('B6', ' ≧4 期', '≧4期')],
    ['统一名称', edit('A7', '产出', '产出指标')],
    ['统一计算符号写法', edit('B6', '≧4期', '≥4期')],
  );
  expect(partsOf(plan)).toEqual([
    {
      ...{ key: 'S1!B6', sheet: '一', titles: ['去掉空格', '统一计算符号写法'] },
      edits: [edit('B6', ' ≧4 期', '≥4期')],
    },
    {
      ...{ key: 'S1!A7', sheet: '一', titles: ['统一名称'] },
      edits: [edit('A7', '产出', '产出指标')],
    },
  ]);
  expect(planWithoutParts(plan, new Set(['S1!B6']))).toMatchObject({ count: 1, cells: 1 });
  expect(planWithoutParts(plan, new Set(['S1!A7', 'S1!B6']))).toMatchObject({
    sheets: [],
    cells: 0,
  });
  expect(planWithoutParts(plan, new Set())).toBe(plan);
});

test('a fix that ties others together makes them one line', () => {
  const plan = planOf(
    ['一', edit('A1', 'a', 'b')],
    ['二', edit('A2', 'a', 'b')],
    ['三', edit('A2', 'b', 'c'), edit('A1', 'b', 'c')],
  );
  expect(partsOf(plan)).toMatchObject([
    { titles: ['一', '二', '三'], edits: [edit('A1', 'a', 'c'), edit('A2', 'a', 'c')] },
  ]);
});

test('what is left out is not written, the rest is', async () => {
  const session = await openSession(office.excel, [
    smallForm('一', { D2: '王芳', D7: '≧4期', E8: '10', F10: '按比例赋分' }),
  ]);
  await session.check('active');
  const plan = (await session.planFixes())!;
  const { id } = session.state.sheets![0]!;
  expect(
    partsOf(plan)
      .map(({ key }) => key)
      .sort(),
  ).toEqual([`${id}!D7`, `${id}!E8`, `${id}!F10`].sort());
  const chosen = planWithoutParts(plan, new Set([`${id}!E8`]));
  expect(chosen).toMatchObject({ cells: 2, count: 2 });
  await session.applyFixes(chosen);
  const { active } = office.excel.workbook;
  expect([active.value(6, 3), active.value(7, 4), active.value(9, 5)]).toEqual([
    ...['≥4期', '10', '按照完成比例赋分'],
  ]);
  expect(session.state.message?.text).toBe('已规范2个单元格的书写。');
});
