import { measures } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { nameOf } from '../facts/select';
import { namedIndicators, quote } from '../facts/structure';
import { readStep } from '../wording/steps';

export const ratioAsPercent = defineCheck({
  id: 'N12',
  name: 'ratio-as-percent',
  title: '百分比写成小数或1',
  category: 'standardization',
  severity: 'warning',
  condition: '名称是“…率”“…占比”或带“（%）”，而值大于0、不超过1，且没有写百分号。',
  exceptions: '有单位的值（1次、1%）不提示；效率、频率、汇率等不是百分比的名称不检查。',
  advice: '写明百分号：100%写作“100%”，不写“1”；确为1%的写“1%”。',
  example: { wrong: '学员考核合格率　指标值：≥0.95', right: '学员考核合格率　指标值：≥95%' },
  citations: [measures('绩效目标设定：细化量化')],
  *check({ table }) {
    for (const indicator of namedIndicators(table)) {
      const values = [
        ['指标值', indicator.target],
        ['上年完成值', indicator.lastYear],
        ['实际完成值', indicator.actual],
      ] as const;
      for (const [label, value] of values) {
        if (!value?.flags.includes('ratio-without-percent')) continue;
        yield {
          cells: [value.cell],
          message: `${nameOf(indicator)}的${label}${quote(value.raw)}没有百分号，按${value.number ?? ''}%读取。`,
          steps: () => [
            readStep(label, value),
            `写的数大于0、不超过1，又没有百分号：是${value.number ?? ''}%还是不足1%，看不出来。`,
          ],
        };
      }
    }
  },
});
