/** The figures for people, as aligned tables and lists, and for programs. */
import stringWidth from 'string-width';
import { SEVERITY_WORDS } from '../domain/severity';
import type { Check } from '../rules/engine/check';
import type { EvaluatedTable } from './evaluate';
import { bySeverity, byRule, figuresOf, type Figures } from './figures';

const CERTAINTY = { certain: '确定', judgement: '判断' } as const;
const HEADING = ['报出', '属实', '准确率', '审定确定', '找到', '召回率', '审定判断', '找到'];

export function evaluationText(
  tables: readonly EvaluatedTable[],
  checks: readonly Check[],
): string {
  const matches = tables.map(({ match }) => match);
  const severities = [...bySeverity(matches)].map(([severity, figures]) => [
    ...[SEVERITY_WORDS[severity], ...row(figures)],
  ]);
  const titles = new Map(checks.map(({ id, title }) => [id, title]));
  const rules = [...byRule(matches, checks)].map(([rule, figures]) => [
    ...[`${rule} ${titles.get(rule) ?? ''}`, ...row(figures)],
  ]);
  const all = ['合计', ...row(figuresOf(matches, () => true))];
  const sections = [
    `共 ${tables.length} 张审定表。准确率 = 属实 ÷ 报出；召回率 = 找到 ÷ 审定确定。`,
    aligned([['级别', ...HEADING], ...severities, all]),
    aligned([['检查项', ...HEADING], ...rules]),
    list('误报（报出而审定没有）', wrongLines(tables)),
    list('漏报（审定有而没有报出）', missedLines(tables)),
    list('级别与审定不同', otherSeverityLines(tables)),
    list('反例被报出', violatedLines(tables)),
  ];
  return `${sections.join('\n\n')}\n`;
}

function row(figures: Figures): string[] {
  return [
    ...[String(figures.reported), String(figures.right), percent(figures.precision)],
    ...[String(figures.certain), String(figures.certainFound), percent(figures.recall)],
    ...[String(figures.judgements), String(figures.judgementsFound)],
  ];
}

/** Rounded down: 99.96% must not read as 100%. */
export function percent(share: number | null): string {
  return share === null ? '—' : `${(Math.floor(share * 1000) / 10).toFixed(1)}%`;
}

/** The first column to the left, figures to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => stringWidth(cells[column] ?? ''))),
  );
  return rows
    .map((cells) =>
      cells
        .map((cell, column) => {
          const space = ' '.repeat((widths[column] ?? 0) - stringWidth(cell));
          return column === 0 ? cell + space : space + cell;
        })
        .join('  '),
    )
    .join('\n');
}

function list(title: string, lines: readonly string[]): string {
  return lines.length === 0
    ? `${title}：无。`
    : [`${title}：${lines.length} 条`, ...lines].join('\n');
}

function wrongLines(tables: readonly EvaluatedTable[]): string[] {
  return tables.flatMap(({ name, match }) =>
    match.wrong.map(
      ({ rule, severity, cells, message }) =>
        `  ${name}  ${rule} ${SEVERITY_WORDS[severity]} ${cells.join(',')}  ${message}`,
    ),
  );
}

function missedLines(tables: readonly EvaluatedTable[]): string[] {
  return tables.flatMap(({ name, match }) =>
    match.missed.map(
      ({ rule, severity, certainty, cells, note }) =>
        `  ${name}  ${rule} ${SEVERITY_WORDS[severity]}（${CERTAINTY[certainty]}）${cells.join(',')}  ${note}`,
    ),
  );
}

function otherSeverityLines(tables: readonly EvaluatedTable[]): string[] {
  return tables.flatMap(({ name, match }) =>
    match.otherSeverity.map(
      ({ audited: { rule, cells, severity }, reported }) =>
        `  ${name}  ${rule} ${cells.join(',')}  审定为${SEVERITY_WORDS[severity]}，报为${SEVERITY_WORDS[reported]}`,
    ),
  );
}

function violatedLines(tables: readonly EvaluatedTable[]): string[] {
  return tables.flatMap(({ name, match }) =>
    match.violated.map(
      ({ silent, reported }) =>
        `  ${name}  ${silent.rule} ${reported.cells.join(',')}  ${reported.message}（${silent.why}）`,
    ),
  );
}

/** Shares are numbers from 0 to 1, null where there is nothing to share. */
export function evaluationJson(
  tables: readonly EvaluatedTable[],
  checks: readonly Check[],
): string {
  const matches = tables.map(({ match }) => match);
  return `${JSON.stringify(
    {
      format: 'jixiao.evaluation/1',
      total: figuresOf(matches, () => true),
      severities: Object.fromEntries(bySeverity(matches)),
      rules: Object.fromEntries(byRule(matches, checks)),
      tables: tables.map(({ name, audit: { workbook, sheet }, match }) => ({
        ...{ name, workbook, sheet },
        wrong: match.wrong.map(({ rule, severity, cells, message }) => ({
          ...{ rule, severity, cells, message },
        })),
        missed: match.missed,
        otherSeverity: match.otherSeverity,
        violated: match.violated.map(({ silent, reported }) => ({
          ...{ rule: silent.rule, cells: reported.cells, why: silent.why },
        })),
      })),
    },
    null,
    2,
  )}\n`;
}
