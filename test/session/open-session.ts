/** A session over real office.js and the simulated Excel, with the seed workbook or sheets of the test. */
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';
import { connectExcel } from '../../src/hosts/excel/connect';
import type { SettingsStore } from '../../src/session/settings';
import { Session } from '../../src/session/session';
import { StateStore } from '../../src/session/state-store';
import { openInExcel } from '../hosts/excel/bench';
import type { ExcelSimulator } from '../officehost/simulator';
import { snapshotOf } from '../support/snapshot';

export class MemoryStore implements SettingsStore {
  text: string | null = null;
  load(): string | null {
    return this.text;
  }
  save(text: string): void {
    this.text = text;
  }
}

export async function openSession(
  excel: ExcelSimulator,
  sheets: readonly SheetSnapshot[],
  store: SettingsStore = new MemoryStore(),
): Promise<Session> {
  openInExcel(excel, sheets);
  return new Session(await connectExcel(), new StateStore(store));
}

/** A small form: weights 90, no leader (C03 at D2), and what `changes` put in its place. */
export function smallForm(name: string, changes: Readonly<Record<string, string | number>> = {}) {
  const rows: (string | number | null)[][] = [
    ['2024年项目支出绩效目标表', null, null, null, null, null],
    ['项目名称', `职工培训（${name}）`, '项目负责人', null, '预算单位', '市财政局'],
    ['年度预算总额（万元）', 20, '其中：财政拨款', 20, '其他资金', 0],
    [
      '年度目标',
      '全年开展4期职工技能培训，培训合格率不低于95%，参训单位覆盖率达到90%，参训人员满意度达到95%，提高职工业务能力。',
      null,
      null,
      null,
      null,
    ],
    ['一级指标', '二级指标', '三级指标', '指标值', '分值权重', '指标赋分规则'],
    ['成本指标', '经济成本指标', '培训费用', '≤20万元', 20, '按照完成比例赋分'],
    ['产出指标', '数量指标', '培训期数', '≥4期', 20, '按照完成比例赋分'],
    ['产出指标', '质量指标', '培训合格率', '≥95%', 10, '按照完成比例赋分'],
    ['产出指标', '时效指标', '培训完成时间', '2024年11月底前', 10, '直接赋分'],
    ['效益指标', '社会效益指标', '参训单位覆盖率', '≥90%', 20, '按照完成比例赋分'],
    ['满意度指标', '服务对象满意度指标', '参训人员满意度', '≥95%', 10, '满意度赋分'],
  ];
  for (const [cell, value] of Object.entries(changes)) {
    const row = Number(cell.slice(1)) - 1;
    const line = rows[row];
    if (line === undefined) throw new Error(`no row for ${cell}`);
    line[cell.charCodeAt(0) - 65] = value;
  }
  return snapshotOf({ name, rows });
}
