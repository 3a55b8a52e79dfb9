/** A file of the list, written where it came from or where the user says. */
import type { Entry } from './file-list';
import { targetOf } from './save-file';

/** What became of it, for the user; null where there is nothing to save or he thinks better of it. */
export async function saveEntry(entry: Entry, asNew: boolean): Promise<string | null> {
  const { place } = entry;
  if (place === null) return null;
  const target = await targetOf(place.name, asNew ? null : place.handle);
  if (target === null) return null;
  const { bytes, revision } = await place.host.save();
  await target.write(bytes);
  const { name, handle } = target;
  place.name = name;
  place.handle = handle;
  place.saved = revision;
  const folder = asNew ? '' : entry.source.folder;
  entry.source = { name, folder, handle, read: () => Promise.resolve(bytes) };
  const text =
    handle === null ? `已保存到浏览器“下载”文件夹：${name}（原文件未改动）。` : `已保存：${name}。`;
  return text + (place.isUnsaved ? '保存期间的改动还没有保存，请再保存一次。' : '');
}
