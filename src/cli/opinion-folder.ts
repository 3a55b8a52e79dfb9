/** 审核意见 of each unit as Word documents in a folder. */
import { join } from 'node:path';
import { opinionFiles } from '../review/opinion/opinion-files';
import type { ReviewedProject } from '../review/folder/reviewed-project';
import type { Console } from './console';
import { sentenceOf } from './explained';
import { writeOutput } from './output-file';

/** Returns how many could not be written. */
export async function writeOpinions(
  projects: readonly ReviewedProject[],
  folder: string,
  { force, console }: { readonly force: boolean; readonly console: Console },
): Promise<number> {
  const files = opinionFiles(projects);
  let written = 0;
  let failed = 0;
  for (const { name, bytes } of files) {
    if (console.interrupted.aborted) break;
    try {
      await writeOutput(join(folder, name), await bytes(), { force });
      written++;
    } catch (error) {
      console.say(sentenceOf(error));
      failed++;
    }
  }
  if (files.length > 0) console.say(`已写出审核意见${written}份：${folder}`);
  return failed + (files.length - written - failed);
}
