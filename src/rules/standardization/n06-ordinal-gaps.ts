import type { Indicator } from '../../domain/indicator';
import { inQuotes } from '../../domain/text';
import { ownReading } from '../../policy/documents';
import { shownAt } from '../drafts/drafts';
import { numberAll, numberNone, ordinalGroups, recounted } from '../drafts/ordinals';
import { defineCheck, type CheckContext } from '../engine/check';
import type { Proposal } from '../engine/fix';
import { cellOf } from '../facts/select';
import { namedIndicators } from '../facts/structure';
import { NUMBERED } from './numbered-names';

function cellsOf(indicators: readonly Indicator[]): [string, ...string[]] {
  const [first = 'A1', ...rest] = indicators.map((indicator) => cellOf(indicator, 'level3'));
  return [first, ...rest];
}

export const ordinalGaps = defineCheck({
  id: 'N06',
  name: 'ordinal-gaps',
  title: '序号不连续或部分有部分无',
  category: 'standardization',
  severity: 'info',
  condition: '同一二级指标下“指标1、指标2”跳号，或全表的指标有的写序号、有的不写。',
  exceptions: '没有写序号的表不检查；序号重复由另一检查项提示。',
  advice: '补齐序号，同一二级指标内从1起连续编号。',
  fix: {
    kind: 'safe',
    title: '补齐序号并连续编号',
    description:
      '跳号的在同一二级指标内从1起重编；有的写序号、有的不写时，跟从多数：补上缺的，或去掉个别的。同名二级指标分在几处，或别处文字提到“指标2”的，不改。',
  },
  examples: [
    {
      with: NUMBERED,
      wrong: [
        {
          people: { name: '指标3：参训学员人数' },
          says: '指标1：培训班期数；指标3：参训学员人数',
        },
        { people: { name: '指标5：参训学员人数' } },
      ],
      right: { says: '指标1：培训班期数；指标2：参训学员人数' },
      at: ['people', 'name'],
      fixed: '指标2：参训学员人数',
    },
    {
      with: NUMBERED,
      wrong: { quality: { name: '学员考核合格率' } },
      right: {},
      at: ['quality', 'name'],
      fixed: '指标1：学员考核合格率',
    },
    {
      with: NUMBERED,
      wrong: { cost: { name: '人均培训成本' } },
      right: {},
      at: ['cost', 'name'],
      fixed: '指标1：人均培训成本',
    },
  ],
  citations: [ownReading('三级指标序号')],
  matter: 'writing',
  *check(context) {
    const indicators = namedIndicators(context.table);
    const numbered = indicators.filter(({ ordinal }) => ordinal !== null);
    const [first] = numbered;
    if (first === undefined) return;
    const bare = indicators.filter(({ ordinal }) => ordinal === null);
    if (bare.length > 0) {
      yield {
        cells: cellsOf(bare.length <= numbered.length ? bare : numbered),
        message: `${numbered.length}项指标写了序号，${bare.length}项没有写。`,
        steps: () => [
          `全表${indicators.length}项指标，写了序号的${numbered.length}项，没有写的${bare.length}项：${numbered.length}+${bare.length}=${indicators.length}。`,
        ],
        fix: () => followingMost(context),
      };
      return;
    }
    let level: string | null = null;
    let next = 1;
    for (const indicator of numbered) {
      if (indicator.level2 !== level) [level, next] = [indicator.level2, 1];
      const ordinal = indicator.ordinal ?? next;
      if (ordinal > next) {
        const due = next;
        yield {
          cells: [cellOf(indicator, 'level3')],
          message: `${inQuotes(level ?? '')}下的序号应为${next}，实际为${ordinal}。`,
          steps: () => [
            `${inQuotes(indicator.level2 ?? '')}下的序号依次是${ordinalsUnder(numbered, indicator.level2)}。`,
            `轮到${due}的地方写的是${ordinal}，跳过了${ordinal - due === 1 ? String(due) : `${due}至${ordinal - 1}`}。`,
          ],
          also: () =>
            numbered
              .filter(({ level2 }) => level2 === indicator.level2)
              .map((row) => cellOf(row, 'level3')),
          fix: () => recounted(context, indicator),
        };
      }
      next = ordinal + 1;
    }
  },
});

function ordinalsUnder(numbered: readonly Indicator[], level2: string | null): string {
  const own = numbered.filter((row) => row.level2 === level2);
  return own.map(({ ordinal }) => String(ordinal ?? '')).join('、');
}

/** The few become as the many are: numbered, or without a number. */
function followingMost(context: CheckContext): Proposal | null {
  const groups = ordinalGroups(context);
  if (groups === null) return null;
  const all = groups.flat();
  const numbered = all.filter(({ ordinal }) => ordinal !== null);
  if (all.length - numbered.length > numbered.length) {
    return { drafts: numberNone(context, numbered), title: '去掉个别指标的序号' };
  }
  const model = shownAt(context.sheet, numbered[0]?.cells.level3 ?? '');
  return { drafts: groups.flatMap((group) => numberAll(context, group, model)) };
}
