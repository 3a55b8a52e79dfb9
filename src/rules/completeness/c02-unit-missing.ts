import { saysNothing } from '../../domain/lexicon/nothing';
import { isBlank } from '../../domain/text';
import type { Field } from '../../domain/located';
import { measures } from '../../policy/documents';
import { defineCheck } from '../engine/check';

/** A code without a name ([036]) says nothing either. */
function isOpen(field: Field | null): boolean {
  return field !== null && (isBlank(field.value) || saysNothing(field.value));
}

export const unitMissing = defineCheck({
  id: 'C02',
  name: 'unit-missing',
  title: '预算（主管/实施）单位未填',
  category: 'completeness',
  severity: 'error',
  condition:
    '预算单位、填报单位、主管部门、实施单位各栏全部为空；只有主管部门一栏为空而其他单位已填的，为警告。',
  exceptions: '没有的栏不检查；任何一栏填了单位，预算单位、实施单位留空不再提示。',
  advice: '填写预算单位全称，与部门预算批复一致，不要写处室或简称。',
  examples: [
    {
      wrong: [{ unit: null }, { unit: '　' }, { unit: '—' }, { unit: '[036]' }],
      right: { unit: '某市人力资源和社会保障局' },
      at: 'unit',
    },
  ],
  citations: [measures('绩效目标审核：完整性')],
  yieldsTo: ['C23'],
  *check({ table }) {
    const { budgetUnit, department, implementer } = table.fields;
    const fields = [budgetUnit, implementer, department].filter((field) => field !== null);
    const [first] = fields;
    if (first === undefined) return;
    if (fields.every(isOpen)) {
      yield { cells: [first.cell], message: '预算单位、主管部门、实施单位均未填写。' };
    } else if (department !== null && isOpen(department)) {
      yield {
        cells: [department.cell],
        message: '主管部门未填写。',
        advice: '填写主管部门全称（有代码的一并填写）。',
        severity: 'warning',
      };
    }
  },
});
