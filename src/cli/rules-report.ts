/** `jixiao rules`: the catalogue of checks as text, JSON and as docs/rules.md. */
import { citationWords } from '../policy/documents';
import type { Check } from '../rules/engine/check';
import { exampleTexts } from '../rules/engine/example';
import { optionsOf, proseWith } from '../rules/engine/options';
import { CATEGORIES, CATEGORY_WORDS } from '../review/words';
import { SEVERITY_WORDS } from '../domain/severity';
import { padEnd } from './terminal';

export function rulesText(checks: readonly Check[]): string {
  const lines = checks.map(
    (check) =>
      `${check.id}  ${SEVERITY_WORDS[check.severity]}  ${padEnd(check.title, 32)}${check.name}`,
  );
  return `${lines.join('\n')}\n\n共${checks.length}项检查。\n`;
}

export function rulesJson(checks: readonly Check[]): string {
  const rules = checks.map((check) => {
    const { id, name, title, category, severity, citations, fix = null } = check;
    const options = optionsOf(check);
    const [condition, exceptions, advice] = [check.condition, check.exceptions, check.advice].map(
      (prose) => proseWith(prose, options),
    );
    return {
      ...{ rule: id, name, title, category, severity },
      ...{
        condition,
        exceptions,
        advice,
        options,
        example: exampleTexts(check.examples[0]),
        citations,
        fix,
      },
    };
  });
  return `${JSON.stringify({ format: 'jixiao.rules/1', rules })}\n`;
}

const FIX_KIND = { safe: '规范书写', suggestion: '修正建议' } as const;

export function rulesMarkdown(checks: readonly Check[]): string {
  const sections = CATEGORIES.flatMap((category) => {
    const own = checks.filter((check) => check.category === category);
    return own.length === 0 ? [] : [`## ${CATEGORY_WORDS[category]}`, ...own.map(ruleMarkdown)];
  });
  const intro = `# 检查项\n\n共 ${checks.length} 项，由 \`npm run docs\` 从代码生成，请勿手工修改。`;
  return `${[intro, ...sections].join('\n\n')}\n`;
}

function ruleMarkdown(check: Check): string {
  const sources = check.citations.map(citationWords);
  const { yieldsTo = [], fix } = check;
  const options = optionsOf(check);
  const thresholds = Object.entries(options).map(([name, value]) => `\`${name}\` ${value}`);
  const example = exampleTexts(check.examples[0]);
  const lines: readonly (readonly [label: string, text: string])[] = [
    ['判定条件', proseWith(check.condition, options)],
    ['不作提示的情形', proseWith(check.exceptions, options)],
    ['同一单元格已有以下问题时不再重复报', yieldsTo.join('、')],
    ['可以设置的界限', thresholds.join('，')],
    ['修改建议', proseWith(check.advice, options)],
    ['错误示例', example.wrong],
    ['正确示例', example.right],
    [
      fix === undefined ? '' : FIX_KIND[fix.kind],
      fix === undefined ? '' : `${fix.title}。${fix.description}`,
    ],
    ['依据', sources.join('；')],
  ];
  return [
    `### ${check.id} ${check.title}`,
    '',
    `\`${check.name}\` · ${SEVERITY_WORDS[check.severity]}`,
    '',
    ...lines.filter(([, text]) => text !== '').map(([label, text]) => `- ${label}：${text}`),
  ].join('\n');
}
