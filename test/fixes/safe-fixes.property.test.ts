/**
 * The law of safe fixes: the finding is gone, no other has come, nothing else was touched. Defects of every rule with
 * a safe fix are planted at random places of a clean table.
 */
import fc from 'fast-check';
import { withFix } from '../../src/rules/engine/apply-edits';
import { FIXES } from '../../src/rules/engine/fix-catalogue';
import { sameContent, contentOf } from '../../src/grid/sheet-patch';
import { fixSheet } from '../../src/review/fix-sheet';
import { cellNamed } from '../../src/rules/drafts/drafts';
import { checkedFindings } from '../support/fix';
import {
  CLEAN_INDICATORS,
  type FormOptions,
  formSheet,
  type IndicatorCells,
} from '../support/form';
import type { GridCell } from '../support/snapshot';

type Row = GridCell[];

/** The clean form, still to be spoiled. */
interface Draft {
  readonly rows: Row[];
  options: FormOptions;
}

interface Planter {
  readonly rule: string;
  /** `pick` chooses among so many. Planters of one group touch the same cells. */
  readonly groups: readonly string[];
  readonly plant: (draft: Draft, pick: (count: number) => number) => void;
}

const [LEVEL1, LEVEL2, NAME, TARGET, BASIS, LAST, WEIGHT, RULE, EVIDENCE] = [
  ...[0, 1, 2, 3, 4, 5, 6, 7, 8],
] as const;

const choose = <T>(pick: (count: number) => number, ...list: readonly T[]): T =>
  list[pick(list.length)]!;
const text = (row: Row, column: number): string => `${row[column] as string | number}`;
/** Rows whose target is a number with ≥ or ≤. */
const BOUNDED = [0, 1, 3, 4, 5];
const RATES = [1, 4];

const GOAL =
  '2024年使用财政资金10万元，举办职业技能培训班4期，培训学员200人，考核合格率达到95%以上，学员满意度达到90%以上，提高学员岗位技能。';

const PLANTERS: readonly Planter[] = [
  {
    rule: 'N01',
    groups: ['level1'],
    plant: ({ rows }, pick) => {
      const row = rows[choose(pick, 0, 3, 4, 5)]!;
      const stem = text(row, LEVEL1).slice(0, -2);
      row[LEVEL1] = choose(pick, `${stem}目标`, `项目${stem}指标`, `绩效${stem}类目标`);
    },
  },
  {
    rule: 'N02',
    groups: ['level2'],
    plant: ({ rows }, pick) => {
      const row = rows[choose(pick, 4, 5)]!;
      row[LEVEL2] = row === rows[5] ? choose(pick, '满意度指标', '服务对象满意度') : '社会效益';
    },
  },
  {
    rule: 'N05',
    groups: ['name'],
    plant: ({ rows }) => {
      rows.forEach((row) => {
        row[NAME] = `指标1：${text(row, NAME)}`;
      });
      const more = rows[0]!.map((cell, c) =>
        c < 2 ? null : c === NAME ? '指标1：培训学员人数' : c === WEIGHT ? 5 : cell,
      );
      more[TARGET] = '≥200人';
      more[LAST] = '190人';
      rows[0]![WEIGHT] = 5;
      rows.splice(1, 0, more);
    },
  },
  {
    rule: 'N06',
    groups: ['name'],
    plant: ({ rows }, pick) => {
      rows.forEach((row) => {
        row[NAME] = `指标1：${text(row, NAME)}`;
      });
      const row = rows[pick(rows.length)]!;
      const bare = text(row, NAME).slice(4);
      row[NAME] = choose(pick, bare, `指标2：${bare}`, `指标三、${bare}`);
    },
  },
  {
    rule: 'N07',
    groups: ['target'],
    plant: ({ rows }, pick) => {
      const row = rows[choose(pick, ...BOUNDED)]!;
      const glyph = text(row, TARGET).startsWith('≥')
        ? choose(pick, '≧', '>=', '》=', '＞＝', '≥=')
        : choose(pick, '≦', '<=', '《=', '＜=');
      row[TARGET] = glyph + text(row, TARGET).slice(1);
    },
  },
  {
    rule: 'N10',
    groups: ['name'],
    plant: ({ rows }, pick) => {
      const [at, unit] = choose<readonly [number, string]>(
        pick,
        [0, '期'] as const,
        [1, '%'] as const,
        [4, '%'] as const,
      );
      rows[at]![NAME] = text(rows[at]!, NAME) + choose(pick, `（${unit}）`, `(${unit})`);
    },
  },
  {
    rule: 'N12',
    groups: ['target', 'name', 'last'],
    plant: ({ rows }, pick) => {
      const row = rows[choose(pick, ...RATES)]!;
      const [column, sign] = choose(pick, [TARGET, '≥'] as const, [LAST, ''] as const);
      const share = Number(text(row, column).replace(/\D/g, '')) / 100;
      row[column] =
        sign === '' ? choose<GridCell>(pick, share, String(share)) : sign + String(share);
    },
  },
  {
    rule: 'N13',
    groups: ['funds'],
    plant: (draft, pick) => {
      draft.options = {
        ...draft.options,
        fundsLabel: '项目资金（元）',
        goal: GOAL.replace('10万元', '100000元'),
        total: choose(pick, { v: 100000, z: '#,##0' }, { v: 100000, z: '#,##0.00' }),
        fiscal: { v: 100000, z: '0.00' },
      };
    },
  },
  {
    rule: 'N14',
    groups: ['last'],
    plant: ({ rows }, pick) => {
      const row = rows[choose(pick, ...BOUNDED)]!;
      row[LAST] = choose(pick, '=', '＝') + text(row, LAST);
    },
  },
  {
    rule: 'N19',
    groups: ['rule'],
    plant: ({ rows }, pick) => {
      const [at, words] = choose<readonly [number, string]>(
        pick,
        [0, '按比例赋分'] as const,
        [1, '按照完成比例计分'] as const,
        [2, '直接得分'] as const,
        [5, '按满意度赋分'] as const,
      );
      rows[at]![RULE] = words;
    },
  },
  {
    rule: 'N20',
    groups: ['evidence'],
    plant: ({ rows }, pick) => {
      rows[choose(pick, 1, 4, 5)]![EVIDENCE] = '工作材料';
    },
  },
  {
    rule: 'N21',
    groups: ['basis'],
    plant: ({ rows }) => {
      rows[5]![BASIS] = '其它标准';
    },
  },
  {
    rule: 'N22',
    groups: ['goal'],
    plant: (draft, pick) => {
      draft.options = {
        ...draft.options,
        goal: GOAL.replace(/学员岗位技能/, choose(pick, '学员的的岗位技能', '学员岗位的的技能')),
      };
    },
  },
  {
    rule: 'N23',
    groups: ['goal'],
    plant: (draft, pick) => {
      const [open, close] = choose(pick, ['[', ']'], ['【', '】'], ['［', '］']);
      draft.options = {
        ...draft.options,
        goal: `依据某人社${open}2023${close}15号文件，${GOAL}`,
      };
    },
  },
  {
    rule: 'N26',
    groups: ['goal'],
    plant: (draft, pick) => {
      const at = choose(pick, 8, 16, 31);
      const leftover = choose(pick, '    ', '　　　', '[bookmark2]', '_GoBack');
      draft.options = { ...draft.options, goal: GOAL.slice(0, at) + leftover + GOAL.slice(at) };
    },
  },
  {
    rule: 'N28',
    groups: ['shift'],
    plant: ({ rows }, pick) => {
      const at = choose(pick, 1, 2);
      const row = rows.find((each) => each[LEVEL2] === (at === 1 ? '质量指标' : '时效指标'))!;
      row.unshift(null);
      row.length = 10;
    },
  },
  {
    rule: 'N32',
    groups: ['weight'],
    plant: (draft, pick) => {
      if (pick(2) === 0)
        draft.options = { ...draft.options, other: choose(pick, '0', '０', '0.00') };
      else {
        const row = draft.rows[choose(pick, 1, 2)]!;
        row[WEIGHT] = choose(pick, text(row, WEIGHT), ` ${text(row, WEIGHT)}`);
      }
    },
  },
];

function formOf(chosen: readonly Planter[], picks: readonly number[]) {
  let next = 0;
  const pick = (count: number): number => picks[next++ % picks.length]! % count;
  const draft: Draft = { rows: CLEAN_INDICATORS.map((row) => [...row]), options: {} };
  // Planters find rows and columns by their place, so those that move them come last.
  const moving = ['N05', 'N28'];
  const order = (rule: string): number => moving.indexOf(rule);
  [...chosen]
    .sort((a, b) => order(a.rule) - order(b.rule))
    .forEach((planter) => {
      planter.plant(draft, pick);
    });
  return formSheet({ ...draft.options, indicators: draft.rows as unknown as IndicatorCells[] });
}

const picks = fc.array(fc.nat({ max: 59 }), { minLength: 12, maxLength: 12 });

test('there is a planter for every safe fix', () => {
  const safe = FIXES.filter(({ kind }) => kind === 'safe').map(({ rule }) => rule);
  expect(PLANTERS.map(({ rule }) => rule)).toEqual(safe);
});

test.each(PLANTERS.map((planter) => [planter.rule, planter] as const))(
  '%s: one defect, one fix, a clean table',
  (rule, planter) => {
    fc.assert(
      fc.property(picks, (choices) => {
        const sheet = formOf([planter], choices);
        const findings = checkedFindings(sheet).filter((finding) => finding.fix?.kind === 'safe');
        expect(findings.map((finding) => finding.rule)).toEqual([rule]);
        const [finding] = findings;
        const { cells } = finding!;
        const before = checkedFindings(sheet);
        const after = checkedFindings(withFix(sheet, finding!.fix!));
        const known = new Set(
          before.map((each) => `${each.rule} ${each.cells.join()} ${each.message}`),
        );
        expect(after.filter((each) => each.rule === rule && each.cells[0] === cells[0])).toEqual(
          [],
        );
        expect(
          after.filter((each) => !known.has(`${each.rule} ${each.cells.join()} ${each.message}`)),
        ).toEqual([]);
      }),
      { numRuns: 25 },
    );
  },
);

test('many defects at once: all are mended, cells without one stay', () => {
  fc.assert(
    fc.property(fc.subarray([...PLANTERS], { minLength: 1 }), picks, (planters, choices) => {
      const taken = new Set<string>();
      const chosen = planters.filter(({ groups }) => {
        if (groups.some((group) => taken.has(group))) return false;
        groups.forEach((group) => taken.add(group));
        return true;
      });
      const sheet = formOf(chosen, choices);
      const { applied, writes, snapshot } = fixSheet(sheet);
      expect([...new Set(applied.map(({ rule }) => rule))].sort()).toEqual(
        chosen.map(({ rule }) => rule).sort(),
      );
      expect(checkedFindings(snapshot)).toEqual([]);
      for (const { cell, before, after } of writes) {
        expect(sameContent(contentOf(cellNamed(sheet, cell)), before)).toBe(true);
        expect(sameContent(contentOf(cellNamed(snapshot, cell)), after)).toBe(true);
      }
      expect(new Set(writes.map(({ cell }) => cell)).size).toBe(writes.length);
      expect(fixSheet(snapshot)).toMatchObject({ applied: [], writes: [] });
    }),
    { numRuns: 40 },
  );
});
