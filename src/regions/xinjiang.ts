/** 新疆维吾尔自治区. Facts and their sources: docs/profiles.md. */
import { national, NONE, UNRECOGNISED } from './national';
import type { Profile } from './profile';

const NINE_COLUMNS: Profile['columns'] = [
  'level1',
  'level2',
  'level3',
  'target',
  'basis',
  'lastYear',
  'weight',
  'scoringRule',
  'evidence',
];

/** 新疆维吾尔自治区: nine columns; the template itself names the second level 满意度指标. */
export const xinjiang: Profile = {
  ...national,
  id: 'xinjiang',
  name: '新疆维吾尔自治区',
  otherTotals: [],
  recognised: {
    ...UNRECOGNISED,
    places:
      '新疆 喀什 和田 阿克苏 伊犁 昌吉 塔城 阿勒泰 博尔塔拉 巴音郭楞 克孜勒苏 克拉玛依 吐鲁番 哈密 石河子 库尔勒 阿拉尔'.split(
        ' ',
      ),
    hints: ['自治区', '新疆'],
    // 兵团 has budgets and forms of its own; the others are 自治区 as well.
    not: ['兵团', '内蒙古', '广西', '宁夏', '西藏'],
  },
  accepted: { ...NONE, scoringRule: ['按照完成比例赋分'] },
  remarked: { ...NONE, level2: ['满意度指标'] },
  asciiComparators: true,
  columns: NINE_COLUMNS,
};
