/** Random forms in random layouts, written into files: they read back with the same indicators, and go again without a trace. */
import fc from 'fast-check';
import type { InsertedBlock } from '../../src/hosts/port';
import { FileHost } from '../../src/hosts/file/file-host';
import { readTables } from '../../src/reader/read-tables';
import { selfEvaluationColumns } from '../../src/scoring/self-evaluation/columns';
import { columnFrame } from '../../src/scoring/self-evaluation/frame';
import { selfEvaluationSheet } from '../../src/scoring/self-evaluation/sheet';
import { scoringOptions } from '../../src/scoring/options';
import { rangeName } from '../../src/grid/address';
import { overlap } from '../../src/hosts/areas';
import { fileOf } from '../hosts/file/bench';
import { layOut, randomContent, randomLayout } from '../support/random-form';

const RUNS = { numRuns: 60 };

test('columns', async () => {
  let drawn = 0;
  await fc.assert(
    fc.asyncProperty(randomContent, randomLayout, async (content, layout) => {
      const { sheet } = layOut(content, layout);
      const host = new FileHost(fileOf([sheet]));
      const opened = host.save();
      const { id, snapshot } = (await host.read('all'))[0]!;
      const [table] = readTables(snapshot);
      const plan = selfEvaluationColumns(table!, snapshot);
      if (plan.kind !== 'columns') return;
      drawn += 1;
      const { blocks, writes } = columnFrame(plan);
      const before: InsertedBlock[] = [];
      for (const { cell, spec, continuation } of blocks) {
        before.push(await host.insertBlock(id, cell, spec, continuation));
      }
      const inverse = await host.apply({ sheetId: id, writes });
      const [now] = await host.read('all');
      const [own, ...others] = readTables(now!.snapshot);
      expect(others).toEqual([]);
      expect(own?.kind).toBe('self-evaluation');
      expect(own?.indicators.map(({ name, row }) => [row, name])).toEqual(
        table!.indicators.map(({ name, row }) => [row, name]),
      );
      expect(own?.weightTotal).toBe(table!.weightTotal);
      expect(own?.fields).toEqual(table!.fields);
      expect(own?.goals).toEqual(table!.goals);
      // No two merges share a cell: a file with such is one that Excel repairs.
      const { merges } = now!.snapshot;
      const clashes = merges.flatMap((one, i) =>
        merges.slice(i + 1).flatMap((other) => (overlap(one, other) ? [rangeName(one)] : [])),
      );
      expect(clashes).toEqual([]);
      await host.apply(inverse);
      for (const block of before.reverse()) await host.remove({ ...block, expected: [] });
      expect(Buffer.compare(Buffer.from(host.save()), Buffer.from(opened))).toBe(0);
    }),
    RUNS,
  );
  expect(drawn).toBeGreaterThan(10);
});

test('a sheet of its own', async () => {
  await fc.assert(
    fc.asyncProperty(randomContent, randomLayout, async (content, layout) => {
      const { sheet } = layOut(content, layout);
      const [table] = readTables(sheet);
      const host = new FileHost(fileOf([sheet]));
      const { name } = await host.insertSheet(selfEvaluationSheet(table!, scoringOptions(), '10'));
      const own = (await host.read({ named: name }))[0]!.snapshot;
      const [read, ...others] = readTables(own);
      expect(others).toEqual([]);
      expect(read?.kind).toBe('self-evaluation');
      const said = (each: typeof table) =>
        each?.indicators.map(({ level1, level2, name: called, target, weight }) => [
          ...[level1, level2, called, target?.raw, weight?.amount],
        ]);
      expect(said(read)).toEqual(said(table));
      expect(read?.goals.annual?.value).toBe(table?.goals.annual?.value);
      expect(read?.fields.projectName?.value).toBe(table?.fields.projectName?.value);
      expect(read?.funds.execution?.initial?.amount).toBe(table?.funds.total?.amount);
      expect(read?.statedTotal?.score?.cell).toBe(`H${13 + content.indicators.length}`);
    }),
    RUNS,
  );
});
