import { systemRule } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { cellOf, nameOf } from '../facts/select';
import { namedIndicators } from '../facts/structure';

/** So many characters of trades, for names of any length. */
const TRADES =
  '电工焊工钳工车工铣工木工瓦工油漆工水暖工起重工架子工钢筋工混凝土工防水工抹灰工管道工通风工锅炉工制冷工保育员护理员育婴员家政员收银员仓管员快递员配送员茶艺师面点师烹调师美容师美发师按摩师营养师裁缝园艺师驾驶员等';

export const systemNameLong = defineCheck({
  id: 'N40',
  name: 'system-name-long',
  title: '一体化系统：名称超过长度',
  category: 'standardization',
  severity: 'error',
  options: { longest: 100 },
  condition: '三级指标名称超过{longest}个字符，一体化系统不予保存。',
  exceptions: '只在选用“一体化系统填报”时检查。',
  advice: '精简名称，说明性的文字写到备注或指标解释。',
  examples: [
    {
      with: { profile: 'yitihua' },
      wrong: {
        says: '三级指标名称共101个字',
        benefit: { name: `${TRADES.slice(0, 96)}技能提升率` },
      },
      right: { says: '三级指标名称8个字', benefit: { name: '学员岗位技能提升率' } },
      at: ['benefit', 'name'],
      also: { N17: 'more than 25 is too long anyway' },
    },
  ],
  bounds: {
    longest: {
      with: { profile: 'yitihua' },
      wrong: { benefit: { name: `${TRADES.slice(0, 96)}技能提升率` } },
      right: { benefit: { name: `${TRADES.slice(0, 95)}技能提升率` } },
      at: ['benefit', 'name'],
    },
  },
  citations: [systemRule('一体化系统录入校验')],
  offByDefault: true,
  appliesTo: ['target'],
  *check({ table, options: { longest } }) {
    for (const indicator of namedIndicators(table)) {
      const { length } = Array.from(indicator.name ?? '');
      if (length <= longest) continue;
      yield {
        cells: [cellOf(indicator, 'level3')],
        message: `${nameOf(indicator)}的名称有${length}个字符，一体化系统只接收${longest}个。`,
        steps: () => [`名称连同标点共${length}个字符，多于${longest}个。`],
      };
    }
  },
});
