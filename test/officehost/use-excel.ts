/** Real office.js over the simulator for one test file; called at its top. */
import type { ExcelSimulator } from './simulator';
import { startExcel } from './start-excel';

export function useExcel(): { readonly excel: ExcelSimulator } {
  let excel: ExcelSimulator | null = null;
  beforeAll(async () => {
    ({ excel } = await startExcel());
  });
  beforeEach(() => {
    excel?.reset();
  });
  afterAll(() => {
    for (const name of ['Office', 'Excel', 'OfficeExtension']) {
      Reflect.deleteProperty(globalThis, name);
    }
  });
  return {
    get excel(): ExcelSimulator {
      if (excel === null) throw new Error('Excel has not started yet');
      return excel;
    },
  };
}
