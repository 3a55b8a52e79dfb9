/** `npm run read-cases [-- FOLDER …]`. */
import { readCases, readCasesText } from './read-cases';

async function main(folders: readonly string[]): Promise<void> {
  for (const folder of folders) process.stdout.write(readCasesText(await readCases(folder)));
}

const given = process.argv.slice(2);
main(given.length > 0 ? given : ['test/fixtures/read-cases']).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
