/** What letters are drawn with: pictures that were made with other fonts cannot be compared. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** As the page, the grid and Chromium ask for them. */
const FAMILIES = [
  ...['sans-serif', 'sans-serif:lang=zh-cn', 'serif', 'serif:lang=zh-cn', 'monospace'],
  ...['Segoe UI', 'Microsoft YaHei', 'SimSun', '宋体', 'Arial'],
];

/** File -> the beginning of its hash; null where the machine does not tell. */
export function fontsHere(): Record<string, string> | null {
  try {
    const files = FAMILIES.map((family) =>
      execFileSync('fc-match', ['-f', '%{file}', family], { encoding: 'utf8' }),
    );
    const hash = (file: string): string =>
      createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
    return Object.fromEntries(
      [...new Set(files)].sort().map((file) => [basename(file), hash(file)]),
    );
  } catch {
    return null;
  }
}

/** Why pictures of these fonts cannot be compared here; null where they can. */
export function whyNot(
  made: Readonly<Record<string, string>>,
  here: Readonly<Record<string, string>> | null,
): string | null {
  if (here === null) return 'This machine does not tell its fonts (no fc-match).';
  const others = [...new Set([...Object.keys(made), ...Object.keys(here)])].filter(
    (file) => made[file] !== here[file],
  );
  return others.length === 0
    ? null
    : `The fonts of this machine are not those that the pictures were made with: ${others.join(', ')}.`;
}
