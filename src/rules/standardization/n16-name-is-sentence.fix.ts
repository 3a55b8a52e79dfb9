import { DRIVING, GRADUALLY, KEEPING, RAISING } from '../../domain/lexicon/degree';
import { anyOf } from '../../domain/lexicon/words';
import { BEGINS, PAYMENT } from './n16-name-is-sentence';
import { rewrite } from '../drafts/drafts';
import { rowAt } from '../drafts/wording';
import { defineFix } from '../engine/fix';

const VERB = new RegExp(
  `^(?:进一步)?(${anyOf(RAISING, DRIVING, KEEPING)})(\\p{Script=Han}{2,14})$`,
  'u',
);
const HOW = new RegExp(`${anyOf(GRADUALLY, ['进一步'])}(?=\\p{Script=Han}{2}$)`, 'u');
const ENDS = new RegExp(`${anyOf(RAISING, ['稳定'])}$`);

/** 提升服务质量 -> 服务质量提升程度. */
function measured(name: string): string | null {
  const [, verb, what] = VERB.exec(name) ?? [];
  if (verb !== undefined && what !== undefined) {
    return BEGINS.test(what) || ENDS.test(what) ? null : `${what}${verb}程度`;
  }
  return /^\p{Script=Han}{4,18}$/u.test(name) && !BEGINS.test(name) && ENDS.test(name)
    ? `${name.replace(HOW, '')}程度`
    : null;
}

export const nameIsSentenceFix = defineFix({
  rule: 'N16',
  kind: 'suggestion',
  title: '改为中性、可度量的名称',
  description:
    '“提升职工居住环境”改为“职工居住环境提升程度”，写了支付事项而单位是次的补“次数”；拟不出通顺名称的不改。',
  propose(context, { cells: [cell = ''] }) {
    const row = rowAt(context, 'level3', cell);
    const name = row?.name ?? '';
    const { kind, unit } = row?.target ?? {};
    const times = unit === '次' && PAYMENT.test(name) ? `${name}次数` : null;
    // A 程度 is not what a number measures.
    const better = kind === 'number' ? times : measured(name);
    if (name === '' || better === null) return null;
    return { drafts: [rewrite(context.sheet, cell, (text) => text.replace(name, better))] };
  },
});
