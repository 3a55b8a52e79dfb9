import { compareTables, type Comparison } from '../../review/compare/compare';
import { comparisonToJson } from '../../review/compare/comparison-json';
import { comparedSide, type ComparedSide } from '../compared-side';
import { compareReport } from '../compare-report';
import type { Console } from '../console';
import { sentenceOf } from '../explained';
import type { CompareArguments } from './compare-arguments';

/**
 * Exit code: 0 all was compared, and the new side has no errors; 1 it has, or holds a table that could not be judged or
 * matched, or one of the sides holds no form; 2 something could not be read or written.
 */
export async function runCompare(args: CompareArguments, console: Console): Promise<number> {
  const { profile, output } = args;
  const old = await comparedSide(args.old, profile, console);
  const now = console.interrupted.aborted ? null : await comparedSide(args.now, profile, console);
  // Half of a side would make much look answered or new.
  if (now === null || console.interrupted.aborted) {
    console.say('已中断，没有对比。');
    return 2;
  }
  const sides = [old, now];
  for (const { path, tables, unreadable } of sides) {
    if (tables.length + unreadable.length === 0) console.say(`“${path}”：没有找到绩效目标表。`);
  }
  const comparison = compareTables(old.tables, now.tables);
  if (sides.some(({ tables }) => tables.length > 0)) await write(comparison, sides, args, console);
  const failed = output !== null && !(await writeWorkbook(comparison, output, console));
  if (failed || sides.some(({ unreadable }) => unreadable.length > 0)) return 2;
  return isInOrder(comparison, sides) ? 0 : 1;
}

async function write(
  comparison: Comparison,
  [old, now]: readonly ComparedSide[],
  { format }: CompareArguments,
  console: Console,
): Promise<void> {
  if (format !== 'json') {
    await console.write(compareReport(comparison, console.style));
    return;
  }
  const side = (from: ComparedSide | undefined) =>
    from && { path: from.path, tables: from.tables.length, unreadable: from.unreadable };
  const document = {
    ...{ format: 'jixiao.compare/1', old: side(old), new: side(now) },
    ...comparisonToJson(comparison),
  };
  await console.write(`${JSON.stringify(document)}\n`);
}

/** Says what became of it. */
async function writeWorkbook(
  comparison: Comparison,
  { path, force }: NonNullable<CompareArguments['output']>,
  console: Console,
): Promise<boolean> {
  const [{ comparisonSheets }, { createWorkbook }, { writeOutput }] = await Promise.all([
    import('../../review/compare/comparison-sheets'),
    import('../../hosts/file/package/new-workbook'),
    import('../output-file'),
  ]);
  try {
    await writeOutput(path, createWorkbook(comparisonSheets(comparison)), { force });
    console.say(`已写出：${path}`);
    return true;
  } catch (error) {
    console.say(sentenceOf(error));
    return false;
  }
}

function isInOrder({ ambiguous }: Comparison, [, now]: readonly ComparedSide[]): boolean {
  const tables = now?.tables ?? [];
  return (
    ambiguous.length === 0 &&
    tables.length > 0 &&
    tables.every(({ verdict }) => verdict === 'pass' || verdict === 'revise')
  );
}
