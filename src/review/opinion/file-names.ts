/** What the documents of many units are called: Windows takes every name, and no two are the same there. */
import { printable } from './printable';

/** Such characters as Windows forbids in names, by those that look like them. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  ...{ '\\': '＼', '/': '／', ':': '：', '*': '＊', '?': '？' },
  ...{ '"': '＂', '<': '＜', '>': '＞', '|': '｜' },
};

/** In bytes of UTF-8 a name may have 255 on Linux; a whole path 260 characters on Windows. */
const LONGEST = 50;

/** No name of a device (CON, NUL) and no dot at an end: the unit stands in brackets behind a word of ours. */
export function fileNames(units: readonly string[]): string[] {
  const taken = new Set<string>();
  return units.map((unit) => {
    const stem = `审核意见（${shortened(printable(unit).replace(/[\\/:*?"<>|]/g, (each) => LOOK_ALIKE[each] ?? '＿'))}）`;
    let name = stem;
    for (let count = 2; taken.has(known(name)); count++) name = `${stem}（${count}）`;
    taken.add(known(name));
    return `${name}.docx`;
  });
}

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST - 1).join('')}…`;
}

/** Windows keeps no two names apart by case, the Mac none by how accents are composed. */
function known(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
