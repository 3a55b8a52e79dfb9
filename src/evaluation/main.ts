/** `npm run evaluate [-- FOLDER] [--json FILE]`. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { CHECKS } from '../rules/engine/catalogue';
import { AuditError } from './audit';
import { evaluateFolder } from './evaluate';
import { evaluationJson, evaluationText } from './report';

const USAGE = '用法：npm run evaluate [-- 文件夹] [--json 文件]';

interface Arguments {
  readonly folder: string;
  readonly json: string | undefined;
}

function parse(argv: readonly string[]): Arguments | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { json: { type: 'string' } },
      allowPositionals: true,
    });
    const [folder = 'test/gold', ...rest] = positionals;
    return rest.length > 0 ? null : { folder, json: values.json };
  } catch (error) {
    // parseArgs throws a TypeError for options that it does not know.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** 0, or 2 where the arguments or the folder are no good. */
async function main(argv: readonly string[]): Promise<number> {
  const given = parse(argv);
  if (given === null) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  try {
    const tables = await evaluateFolder(given.folder);
    process.stdout.write(evaluationText(tables, CHECKS));
    if (given.json !== undefined) await writeFile(given.json, evaluationJson(tables, CHECKS));
    return 0;
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`程序内部出错，没有完成。\n${detail}\n`);
    process.exitCode = 2;
  },
);
