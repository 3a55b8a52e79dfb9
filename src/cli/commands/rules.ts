import { CHECKS } from '../../rules/engine/catalogue';
import { rulesFormat } from '../arguments';
import type { Console } from '../console';
import { rulesJson, rulesMarkdown, rulesText } from '../rules-report';

export async function runRules(args: readonly string[], console: Console): Promise<number> {
  const format = rulesFormat(args);
  const text =
    format === 'json'
      ? rulesJson(CHECKS)
      : format === 'markdown'
        ? rulesMarkdown(CHECKS)
        : rulesText(CHECKS);
  await console.write(text);
  return 0;
}
