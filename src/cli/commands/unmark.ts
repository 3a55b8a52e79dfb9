import { hostOverBytes, readFileBytes } from '../../hosts/file/read-workbook-file';
import type { UnmarkArguments } from '../arguments';
import type { Console } from '../console';
import { OutputError, realPathOf, writeOutput } from '../output-file';
import { sentenceOf } from '../explained';

/** Exit code: 0, or 2 where nothing was written. */
export async function runUnmark(
  { file, output, force }: UnmarkArguments,
  console: Console,
): Promise<number> {
  try {
    const host = hostOverBytes(await readFileBytes(file), { marksProtected: true });
    const count = await host.unmark('all');
    const [source, target] = await Promise.all([realPathOf(file), realPathOf(output)]);
    if (source === target) throw new OutputError('不能覆盖原文件，没有写入；请换一个文件名。');
    await writeOutput(output, host.save(), { force });
    console.say(
      count === 0
        ? `文件里没有标记，已原样另存为“${output}”。`
        : `已去掉${count}条标记规则，另存为“${output}”。`,
    );
    return 0;
  } catch (error) {
    console.say(`${file}：${sentenceOf(error)}`);
    return 2;
  }
}
