/** Property tests try new examples in every run, but in CI: `FC_SEED=… npx jest` runs those of an earlier one again. */
export default function setSeed(): void {
  const random = String(Math.floor(Math.random() * 2 ** 31));
  process.env['FC_SEED'] ??= process.env['CI'] === undefined ? random : '20241122';
  process.stderr.write(`Property tests: FC_SEED=${process.env['FC_SEED']}\n`);
}
