/** 审核意见 -> a Word document of the user. */
import { HostError } from '../hosts/host-error';
import { fileNames } from '../review/opinion/file-names';
import type { Opinion } from '../review/opinion/model';
import { savedSentence, targetOf } from './save-file';

/** Says where it went; null where the user thinks better of it. */
export async function saveOpinion(opinion: Opinion): Promise<string | null> {
  const [name = ''] = fileNames([opinion.unit]);
  const target = await targetOf(name, null);
  if (target === null) return null;
  const { opinionDocument } = await loadDocument();
  await target.write(await opinionDocument(opinion));
  return savedSentence(target);
}

/** The library for Word documents is large; most never need it. */
async function loadDocument() {
  try {
    return await import('../review/opinion/word/document');
  } catch (error) {
    const message = '生成 Word 文档的程序没有载入，没有保存；请重试，或先复制文字。';
    throw new HostError('unknown', { message, cause: error });
  }
}
