/** Zip files and checksums. A package file is { name, bytes, executable? }. */
import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';

/** So that the same input gives the same package. */
const DATE = new Date('2026-01-01T00:00:00');
const UNIX = 3;

/** Text for Windows and Linux alike: UTF-8; `windows` with the mark and line ends that Notepad and cmd want. */
export function textFile(name, text, { windows = false, executable = false } = {}) {
  const content = windows ? `\uFEFF${text.replace(/\r?\n/g, '\r\n')}` : text;
  return { name, bytes: Buffer.from(content, 'utf8'), executable };
}

/** {{name}} filled in; throws where a value is missing. */
export function fill(template, values) {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name) => {
    if (values[name] === undefined) throw new Error(`no value for {{${name}}}`);
    return values[name];
  });
}

/** As `sha256sum -c` reads it. */
export function sumsOf(files) {
  const lines = files.map(
    ({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`,
  );
  return lines.join('');
}

export function withSums(files) {
  return [...files, textFile('SHA256SUMS', sumsOf(files))];
}

export function zipOf(files) {
  const entries = files.map(({ name, bytes, executable }) => [
    name,
    [bytes, { mtime: DATE, os: UNIX, attrs: (executable ? 0o100755 : 0o100644) << 16 }],
  ]);
  return zipSync(Object.fromEntries(entries));
}
