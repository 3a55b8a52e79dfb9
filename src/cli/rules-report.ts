/** `jixiao rules`: the catalogue of checks as text, JSON and as docs/rules.md. */
import { FIXES } from '../fixes/catalogue';
import type { Check } from '../rules/check';
import type { Category } from '../rules/finding';
import { SEVERITY_WORDS } from '../policy/severity-words';
import { padEnd } from './terminal';

const CATEGORY: Readonly<Record<Category, string>> = {
  completeness: '完整性',
  standardization: '规范性',
  relevance: '相关性',
  appropriateness: '适当性',
  feasibility: '可行性',
  consistency: '一致性（勾稽）',
};

export function rulesText(checks: readonly Check[]): string {
  const lines = checks.map(
    (check) =>
      `${check.id}  ${SEVERITY_WORDS[check.severity]}  ${padEnd(check.title, 32)}${check.name}`,
  );
  return `${lines.join('\n')}\n\n共${checks.length}项检查。\n`;
}

export function rulesJson(checks: readonly Check[]): string {
  const rules = checks.map(
    ({
      id,
      name,
      title,
      category,
      severity,
      condition,
      exceptions,
      advice,
      example,
      citations,
    }) => ({
      ...{ rule: id, name, title, category, severity },
      ...{ condition, exceptions, advice, example, citations },
      fix: fixOf(id),
    }),
  );
  return `${JSON.stringify({ format: 'jixiao.rules/1', rules })}\n`;
}

const FIX_KIND = { safe: '安全修正', suggestion: '修正建议' } as const;

function fixOf(rule: string) {
  const fix = FIXES.find((each) => each.rule === rule);
  if (fix === undefined) return null;
  return { kind: fix.kind, title: fix.title, description: fix.description };
}

export function rulesMarkdown(checks: readonly Check[]): string {
  const sections = (Object.keys(CATEGORY) as Category[]).flatMap((category) => {
    const own = checks.filter((check) => check.category === category);
    return own.length === 0 ? [] : [`## ${CATEGORY[category]}`, ...own.map(ruleMarkdown)];
  });
  const intro = `# 检查项\n\n共 ${checks.length} 项，由 \`npm run docs\` 从代码生成，请勿手工修改。`;
  return `${[intro, ...sections].join('\n\n')}\n`;
}

function ruleMarkdown(check: Check): string {
  const sources = check.citations.map(({ document, section }) => `${document} ${section}`);
  const yields = check.yieldsTo ?? [];
  const fix = fixOf(check.id);
  return [
    `### ${check.id} ${check.title}`,
    '',
    `\`${check.name}\` · ${SEVERITY_WORDS[check.severity]}`,
    '',
    `- 触发条件：${check.condition}`,
    ...(check.exceptions === '' ? [] : [`- 不报的情形：${check.exceptions}`]),
    ...(yields.length === 0 ? [] : [`- 同一单元格已有 ${yields.join('、')} 时不再重复报。`]),
    `- 修改建议：${check.advice}`,
    `- 有问题的写法：${check.example.wrong}`,
    `- 没有问题的写法：${check.example.right}`,
    ...(fix === null ? [] : [`- ${FIX_KIND[fix.kind]}：${fix.title}。${fix.description}`]),
    `- 依据：${sources.join('；')}`,
  ].join('\n');
}
