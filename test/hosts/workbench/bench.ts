/** The workbench host as the contract wants it: a file in the same thread, and Univer without a screen. */
import type { FUniver } from '@univerjs/core/facade';
import { rangeName } from '../../../src/grid/address';
import type { FileHost } from '../../../src/hosts/file/file-host';
import { bookOf } from '../../../src/hosts/workbench/book';
import { WorkbenchHost } from '../../../src/hosts/workbench/workbench-host';
import { MarkLayer } from '../../../src/hosts/workbench/mark-layer';
import type { HostUnderTest, RuleSeen } from '../contract';
import { fileBench } from '../file/bench';
import { headlessUniver, type HeadlessUniver } from './univer';

export interface WorkbenchBench extends HostUnderTest {
  readonly univer: FUniver;
  /** Beneath it, for what the page does without a facade. */
  readonly core: HeadlessUniver['univer'];
  /** Sentences for the user. */
  readonly said: readonly string[];
  file(): FileHost;
  host(): WorkbenchHost;
}

export function workbenchBench(): WorkbenchBench {
  const file = fileBench();
  const headless = headlessUniver();
  const univer = headless.api;
  const said: string[] = [];
  let host: WorkbenchHost | null = null;
  let layer = new MarkLayer();
  const show = async (over: FileHost): Promise<WorkbenchHost> => {
    host?.hide();
    layer = new MarkLayer();
    host = await WorkbenchHost.over(bookOf(over, layer), {
      changed: () => undefined,
      said: (sentence) => said.push(sentence),
    });
    await host.show(univer);
    return host;
  };
  const shown = (): WorkbenchHost => {
    if (host === null) throw new Error('nothing is open');
    return host;
  };
  const sheetNamed = (name: string) => {
    const sheet = univer.getActiveWorkbook()?.getSheetByName(name);
    if (sheet == null) throw new Error(`no sheet ${name} is drawn`);
    return sheet;
  };
  const shownRules = (name: string): RuleSeen[] => {
    const over = file.file();
    const sheet = over.view().find(({ snapshot }) => snapshot.name === name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    const { id, snapshot } = sheet;
    return layer.over(id, over.rulesOf(id), snapshot.merges).map(({ formula, areas }) => ({
      formula,
      areas: areas.map(rangeName),
    }));
  };
  return {
    ...file,
    univer,
    core: headless.univer,
    said,
    host: shown,
    close: () => {
      headless.close();
    },
    calculates: true,
    keepsMarks: false,
    rules: (name) => shownRules(name),
    open: async (sheets) => {
      await file.open(sheets);
      return show(file.file());
    },
    reopen: async () => {
      await file.reopen();
      return show(file.file());
    },
    active: () => {
      const book = univer.getActiveWorkbook();
      return {
        sheet: book?.getActiveSheet().getSheetName() ?? '',
        cell: book?.getActiveRange()?.getA1Notation() ?? '',
      };
    },
    user: {
      ...file.user,
      type: async (sheet, cell, value) => {
        sheetNamed(sheet).getRange(cell).setValue(value);
        await shown().settled();
      },
      select: async (name, range) => {
        const sheet = sheetNamed(name);
        sheet.activate();
        sheet.getRange(range).activate();
        await shown().settled();
      },
    },
  };
}
