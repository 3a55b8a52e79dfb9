/** The profiles that come with the product. Facts and their sources: docs/profiles.md. */
import type { Profile } from './profile';

const NONE: Profile['accepted'] = { level2: [], basis: [], scoringRule: [], evidence: [] };

/** 财预〔2021〕101号. */
const national: Profile = {
  id: 'national',
  name: '国家（财预〔2021〕101号）',
  recognised: null,
  weightTotal: '90',
  executionWeight: '10',
  weightSchemes: [
    {
      name: '设成本指标',
      hasCost: true,
      weights: { 成本指标: '20', 产出指标: '40', 效益指标: '20', 满意度指标: '10' },
    },
    {
      name: '不设成本指标',
      hasCost: false,
      weights: { 产出指标: '50', 效益指标: '30', 满意度指标: '10' },
    },
  ],
  satisfactionGoesTo: '效益指标',
  structureTolerance: '5',
  taxonomy: '2021',
  accepted: NONE,
  remarked: NONE,
  asciiComparators: false,
  columns: ['level1', 'level2', 'level3', 'target'],
  off: [],
  severities: {},
};

const NINE_COLUMNS: Profile['columns'] = [
  ...(['level1', 'level2', 'level3', 'target', 'basis'] as const),
  ...(['lastYear', 'weight', 'scoringRule', 'evidence'] as const),
];

/** 新疆维吾尔自治区: nine columns; the template itself names the second level 满意度指标. */
const xinjiang: Profile = {
  ...national,
  id: 'xinjiang',
  name: '新疆维吾尔自治区',
  recognised: {
    places:
      '新疆 喀什 和田 阿克苏 伊犁 昌吉 塔城 阿勒泰 博尔塔拉 巴音郭楞 克孜勒苏 克拉玛依 吐鲁番 哈密 石河子 库尔勒 阿拉尔'.split(
        ' ',
      ),
    wording: [],
    hints: ['自治区', '新疆'],
    // 兵团 has budgets and forms of its own; the others are 自治区 as well.
    not: ['兵团', '内蒙古', '广西', '宁夏', '西藏'],
  },
  accepted: { ...NONE, scoringRule: ['按照完成比例赋分'] },
  remarked: { ...NONE, level2: ['满意度指标'] },
  asciiComparators: true,
  columns: NINE_COLUMNS,
};

/** 乌鲁木齐市: the wording of the city's system export. */
const urumqi: Profile = {
  ...xinjiang,
  id: 'urumqi',
  name: '乌鲁木齐市',
  recognised: { places: ['乌鲁木齐'], wording: ['正常比例'], hints: [], not: [] },
  accepted: { ...NONE, scoringRule: ['按照正常比例赋分', '按评判等级赋分'] },
  remarked: {
    ...xinjiang.remarked,
    basis: ['自定义', '行业或国家标准'],
    evidence: ['正式材料'],
  },
};

export const PROFILES: readonly Profile[] = [national, xinjiang, urumqi];

/** A city before its region: the first that recognises a table has it. */
export const RECOGNISING: readonly Profile[] = [urumqi, xinjiang];

export const DEFAULT_PROFILE = national;

export function findProfile(id: string): Profile | null {
  return PROFILES.find((profile) => profile.id === id) ?? null;
}
