/** The words that measure: each with the base unit of its dimension and how many of it make one. */
import type { Decimal } from '../exact';

export interface UnitWord {
  /** How the unit is shown; Latin symbols (M, ㎡) are shown as the Chinese word. */
  readonly label: string;
  readonly base: string;
  readonly factor: Decimal;
}

/** base unit: [word, how many base units it is]. A Latin symbol shows the word after the colon. */
const MEASURES: Readonly<Record<string, readonly (readonly [string, Decimal])[]>> = {
  元: [
    ['元', '1'],
    ['圆', '1'],
    ['元整:元', '1'],
    ['圆整:圆', '1'],
    ['人民币:元', '1'],
    ['元人民币:元', '1'],
    ['块钱:元', '1'],
    ['rmb:元', '1'],
    ['cny:元', '1'],
    ['角', '0.1'],
  ],
  人: [
    ['人', '1'],
    ['名', '1'],
    ['位', '1'],
  ],
  '%': [
    ['%', '1'],
    ['百分比:%', '1'],
    ['‰', '0.1'],
    ['比例:%', '100'],
  ],
  秒: [
    ['秒', '1'],
    ['分钟', '60'],
    ['min:分钟', '60'],
    ['小时', '3600'],
    ['个小时', '3600'],
    ['h:小时', '3600'],
    ['天', '86400'],
    ['日', '86400'],
    ['周', '604800'],
  ],
  工作日: [
    ['工作日', '1'],
    ['个工作日', '1'],
  ],
  月: [
    ['月', '1'],
    ['个月', '1'],
    ['季', '3'],
    ['季度', '3'],
    ['个季度', '3'],
    ['半年', '6'],
    ['年', '12'],
    ['年度', '12'],
  ],
  米: [
    ['米', '1'],
    ['m:米', '1'],
    ['公里', '1000'],
    ['千米', '1000'],
    ['km:公里', '1000'],
    ['厘米', '0.01'],
    ['cm:厘米', '0.01'],
    ['毫米', '0.001'],
    ['mm:毫米', '0.001'],
  ],
  平方米: [
    ['平方米', '1'],
    ['平米', '1'],
    ['平方', '1'],
    ['m2:平方米', '1'],
    ['平方公里', '1000000'],
    ['平方千米', '1000000'],
    ['km2:平方公里', '1000000'],
  ],
  // 1 亩 is 666.67 平方米 only by rounding, so that 亩 and 平方米 do not convert exactly: two bases.
  亩: [
    ['亩', '1'],
    ['公顷', '15'],
  ],
  立方米: [
    ['立方米', '1'],
    ['立方', '1'],
    ['方', '1'],
    ['m3:立方米', '1'],
    ['升', '0.001'],
    ['毫升', '0.000001'],
    ['l:升', '0.001'],
    ['ml:毫升', '0.000001'],
  ],
  公斤: [
    ['公斤', '1'],
    ['千克', '1'],
    ['kg:公斤', '1'],
    ['斤', '0.5'],
    ['克', '0.001'],
    ['吨', '1000'],
    ['毫克', '0.000001'],
    ['mg:毫克', '0.000001'],
    ['微克', '0.000000001'],
    ['ug:微克', '0.000000001'],
    ['μg:微克', '0.000000001'],
  ],
  人次: [['人·次', '1']],
  人天: [['人·天', '1']],
  人日: [['人·日', '1']],
  人月: [['人·月', '1']],
  // ℃ after NFKC.
  '℃': [
    ['°C:℃', '1'],
    ['摄氏度:℃', '1'],
  ],
  个百分点: [
    ['个百分点', '1'],
    ['百分点', '1'],
  ],
};

/** Units that convert into nothing but themselves; 人次, 户 and 家 are not people. */
const COUNTS =
  '人次 户 家 个 条 项 次 笔 套 台 辆 座 株 篇 单 份 场 期 批 处 所 件 间 栋 幢 棵 只 头 羽 匹 尾 ' +
  '本 册 张 幅 块 片 面 根 门 部 支 枚 盏 眼 口 段 点 类 种 级 等 分 例 起 宗 对 组 队 班 届 轮 回 遍 ' +
  '步 层 孔 井 村 镇 县 校 户次 家次 场次 批次 班次 车次 架次 件次 台次 台套 台班 课时 学时 工时 ' +
  '工作时 学期 学年 人天 人日 人月 人份 床 床位 岗位 车位 标段 站 节 集 条次 项次 吨公里 千瓦 千瓦时 ' +
  '兆瓦 度 美元 港元 欧元 岁 倍 万吨公里 ℃ 艘 架 盒 箱 袋 瓶 桶 包 卷 捆 亩次 标准亩 生 延米 平方米次 主体 网格';

/** Two counts joined by a slash are one or the other only when they are near synonyms (户/家). */
const NEAR_SYNONYMS: readonly ReadonlySet<string>[] = [
  new Set(['户', '家']),
  new Set(['台', '套', '辆', '件', '个', '项', '处', '座', '条']),
  new Set(['只', '头', '羽', '匹', '尾']),
  new Set(['份', '册', '本', '篇', '期']),
  new Set(['人', '名', '位']),
  new Set(['场', '次', '期', '批']),
];

function unitWords(): Map<string, UnitWord> {
  const words = new Map<string, UnitWord>();
  for (const count of COUNTS.split(' ')) {
    words.set(count, { label: count, base: count, factor: '1' });
  }
  for (const [base, members] of Object.entries(MEASURES)) {
    for (const [spelling, factor] of members) {
      const [word = spelling, label = word] = spelling.split(':');
      words.set(word, { label, base, factor });
    }
  }
  return words;
}

const WORDS = unitWords();
const LONGEST_WORD = Math.max(...[...WORDS.keys()].map((word) => word.length));
const LATIN_UNIT = /^[A-Za-zμ]{1,6}[23]?(?![A-Za-zμ0-9])/;
/** 3生产线 counts no students. */
const NO_STUDENT = /^生(?=[产态活物源效育命长])/;

export interface UnitWordMatch {
  readonly word: UnitWord;
  readonly length: number;
}

/** The longest unit word at the beginning of a text. */
export function leadingUnitWord(text: string): UnitWordMatch | null {
  const latin = LATIN_UNIT.exec(text)?.[0];
  if (latin !== undefined) {
    const known = WORDS.get(latin.toLowerCase());
    // A single letter is a grade (5A级) or a generation (5G), unless the table has it.
    if (known === undefined && latin.length === 1) return null;
    const word = known ?? { label: latin, base: latin, factor: '1' };
    return { word, length: latin.length };
  }
  if (NO_STUDENT.test(text)) return null;
  for (let length = Math.min(LONGEST_WORD, text.length); length > 0; length--) {
    const word = WORDS.get(text.slice(0, length));
    if (word !== undefined) return { word, length };
  }
  return null;
}

/** The Chinese words of a dimension as people write them; 元整, rmb and m2 are left out. */
export function wordsOfBase(base: string): { readonly word: string; readonly factor: Decimal }[] {
  return [...WORDS].flatMap(([word, { label, base: own, factor }]) =>
    own === base && label === word ? [{ word, factor }] : [],
  );
}

export function areAlternatives(a: string, b: string): boolean {
  return NEAR_SYNONYMS.some((group) => group.has(a) && group.has(b));
}
