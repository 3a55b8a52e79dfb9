import { textDraft } from '../drafts/drafts';
import { defineFix } from '../engine/fix';

export const lastYearZeroFix = defineFix({
  rule: 'N15',
  kind: 'suggestion',
  title: '写明“新增指标，无上年完成值”',
  description: '没有上年数据的写作“新增指标，无上年完成值”；确实为0的请在0后补写单位。',
  propose(_, { cells }) {
    return { drafts: cells.map((cell) => textDraft(cell, '新增指标，无上年完成值')) };
  },
});
