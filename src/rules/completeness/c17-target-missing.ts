import { normalizeText } from '../../domain/text';
import type { Indicator } from '../../domain/indicator';
import type { PerformanceTable } from '../../domain/performance-table';
import { measures } from '../../policy/documents';
import { defineCheck, type Report } from '../engine/check';
import { isOpenTarget, promptIn } from '../facts/library-prompt';
import { nameOf } from '../facts/select';
import { listFirstCells, openCells, quote } from '../facts/structure';

/** 培训人数≥200人: the value stands in the name. */
const VALUE_IN_NAME =
  /(?:[≥≤><=＞＜＝≧≦]|不低于|不少于|不超过|不高于)\s*\d[\d.]*\s*[%\p{Script=Han}]{0,6}/u;

/** 决策, 过程, 管理 of a 自评表 are judged by points, and say — where a target would stand. */
const JUDGED = /决策|过程|管理|投入|立项/;

function isJudged({ level1, target }: Indicator): boolean {
  return target?.kind === 'not-applicable' && JUDGED.test(level1 ?? '');
}

/** Forms that put qualitative values into a column 指标值说明 of their own. */
function hasWordsColumn(table: PerformanceTable): boolean {
  return table.columns.some(
    ({ role, header }) => role === 'explanation' && header.includes('指标值'),
  );
}

export const targetMissing = defineCheck({
  id: 'C17',
  name: 'target-missing',
  title: '指标值为空',
  category: 'completeness',
  severity: 'error',
  options: { merged: 5 },
  condition: '三级指标有名称，而指标值为空，或只有“—”“无”、计算符号、单位而没有内容。',
  exceptions:
    '定性内容写在“指标值说明”一列的视为已填；填了占位符的由“模板残留”提示；决策、过程、管理类按评分考核而指标值写“—”的；没有指标值列的版式不检查；{merged}项以上合并为一条。',
  advice: '补写指标值（计算符号、数值和单位）；定性指标写明等级。',
  examples: [
    {
      with: { quality: { name: '学员考核合格率', lastYear: '95%' } },
      wrong: [
        { quality: { target: '≥' } },
        { quality: { target: null } },
        { quality: { target: '—' } },
      ],
      right: { quality: { target: '≥95%' } },
      at: ['quality', 'target'],
    },
    {
      wrong: [{ deadline: { target: null } }, { deadline: { target: '—' } }],
      right: { deadline: { target: '2024年11月底前' } },
      at: ['deadline', 'target'],
    },
    {
      with: { cost: { name: '人均培训成本' } },
      wrong: [{ cost: { target: '≤' } }, { cost: { target: null } }],
      right: { cost: { target: '≤500元/人' } },
      at: ['cost', 'target'],
    },
  ],
  bounds: {
    merged: {
      with: {
        count: { target: null },
        people: { target: null },
        quality: { target: null },
        deadline: { target: null },
      },
      wrong: { benefit: { target: null } },
      right: {},
      at: ['count', 'target'],
    },
  },
  citations: [measures('绩效目标设定：细化量化')],
  yieldsTo: ['C23'],
  aggregate: {
    message: (reports) => `共${reports.length}项指标的指标值为空（${listFirstCells(reports)}）。`,
  },
  *check({ table }) {
    const wordsColumn = hasWordsColumn(table);
    const open = openCells(
      table,
      'target',
      (indicator) =>
        isOpenTarget(indicator) &&
        !isJudged(indicator) &&
        !(wordsColumn && (indicator.explanation?.value ?? null) !== null),
    );
    for (const { indicator, cell } of open) {
      const name = normalizeText((indicator.name ?? '').slice(0, 300));
      const prompt = promptIn(indicator.name);
      const inName = VALUE_IN_NAME.exec(name)?.[0];
      const raw = indicator.target?.raw ?? '';
      const said = raw === '' ? '为空' : `是${quote(raw)}，没有说明要达到什么`;
      const report: Report = { cells: [cell], message: `${nameOf(indicator)}的指标值${said}。` };
      if (prompt !== null) {
        yield {
          ...report,
          message: `${nameOf(indicator)}的指标值为空，名称里只有待填的${quote(prompt)}。`,
          advice: '把实际数值连同计算符号、单位填入指标值，并删去名称中的占位符。',
        };
      } else if (inName !== undefined) {
        yield {
          ...report,
          message: `${nameOf(indicator)}的指标值为空，数值${quote(inName)}写在了名称里。`,
          advice: '把名称中的计算符号、数值和单位移到指标值一栏，名称只写衡量什么。',
        };
      } else yield report;
    }
  },
});
