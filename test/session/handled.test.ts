import { askedOf, askedWith, handledOf } from '../../src/session/handled';
import type { SheetResult } from '../../src/session/state';
import { useExcel } from '../officehost/use-excel';
import { openSession, smallForm } from './open-session';

const office = useExcel();

/** Sheets with so many matters each. */
function sheets(counts: Readonly<Record<string, number>>): SheetResult[] {
  return Object.entries(counts).map(
    ([id, matters]) => ({ id, tables: [{ summary: { matters } }] }) as unknown as SheetResult,
  );
}

test('what is gone is done, sheet by sheet', () => {
  const asked = askedOf(sheets({ S1: 3, S2: 2 }));
  expect(handledOf(sheets({ S1: 3, S2: 2 }), asked)).toEqual({ done: 0, all: 5 });
  expect(handledOf(sheets({ S1: 1, S2: 2 }), asked)).toEqual({ done: 2, all: 5 });
  expect(handledOf(sheets({ S1: 0, S2: 0 }), asked)).toEqual({ done: 5, all: 5 });
  // New ones on the other sheet take nothing away.
  expect(handledOf(sheets({ S1: 1, S2: 4 }), asked)).toEqual({ done: 2, all: 7 });
  expect(handledOf([], asked)).toEqual({ done: 0, all: 0 });
});

test('a sheet that comes in counts from what it has then', () => {
  const asked = askedOf(sheets({ S1: 3 }));
  const now = sheets({ S1: 1, S2: 4 });
  expect(handledOf(now, askedWith(asked, now))).toEqual({ done: 2, all: 7 });
});

test('it moves with a fix, with 不采纳 and back with undo, and begins anew with each check', async () => {
  const session = await openSession(office.excel, [smallForm('一', { D7: '≧4期' })]);
  await session.check('active');
  const handled = () => handledOf(session.state.sheets!, session.state.asked);
  const find = (rule: string) =>
    session.state.sheets![0]!.tables[0]!.findings.find((finding) => finding.rule === rule)!;
  const { id } = session.state.sheets![0]!;
  expect(handled()).toEqual({ done: 0, all: 2 });
  await session.fix(id, find('N07'));
  expect(handled()).toEqual({ done: 1, all: 2 });
  await session.setAside(id, find('C03'), '待任命');
  expect(handled()).toEqual({ done: 2, all: 2 });
  await session.undo();
  expect(handled()).toEqual({ done: 1, all: 2 });
  await session.check('active');
  expect(handled()).toEqual({ done: 0, all: 1 });
});
