import { compact } from '../../domain/text';
import { guide } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { listFirstCells } from '../facts/structure';

/** Near misses of 正式资料, 工作资料, 原始凭证, 说明材料. */
export const BETTER: Readonly<Record<string, string>> = {
  正式材料: '正式资料',
  工作材料: '工作资料',
  原始资料: '原始凭证',
  原始材料: '原始凭证',
  原始凭据: '原始凭证',
  说明资料: '说明材料',
  证明材料: '说明材料',
};

export const evidenceName = defineCheck({
  id: 'N20',
  name: 'evidence-name',
  title: '佐证资料类别非标准',
  category: 'standardization',
  severity: 'info',
  condition: '佐证资料用了与四类相近的别名（正式材料、原始资料等）。',
  exceptions: '写具体资料名称（会议纪要、发票等）的不提示；多处合并为一条。',
  advice: '按四类填写：正式材料改为正式资料，原始资料改为原始凭证。',
  example: { wrong: '佐证资料：正式材料', right: '佐证资料：正式资料' },
  citations: [guide('佐证资料要求')],
  aggregate: {
    from: 2,
    message: (reports) =>
      `共${reports.length}处佐证资料的类别不规范（${listFirstCells(reports)}）。`,
  },
  *check({ table }) {
    for (const { evidence } of table.indicators) {
      const item = evidence?.items.find((name) => compact(name) in BETTER);
      if (evidence === null || item === undefined) continue;
      yield {
        cells: [evidence.cell],
        message: `佐证资料“${item}”应写“${BETTER[compact(item)] ?? ''}”。`,
        steps: () => [
          `“${item}”不在正式资料、工作资料、原始凭证、说明材料四类之中，与“${BETTER[compact(item)] ?? ''}”相近。`,
        ],
      };
    }
  },
});
