/** The region that most tables of a workbook are of, taken over for all of them by a click. */
import { regionProposalOf } from '../../src/session/region-proposal';
import type { Session } from '../../src/session/session';
import { useExcel } from '../officehost/use-excel';
import { MemoryStore, openSession, smallForm } from './open-session';

const office = useExcel();

const FORMS = [
  ...['一', '二', '三'].map((name) => smallForm(name, { F2: '乌鲁木齐市财政局' })),
  smallForm('四'),
];
const profilesOf = ({ state }: Session): string[] =>
  state.sheets!.flatMap(({ tables }) => tables.map(({ profile }) => profile.id));
const AS_READ = ['urumqi', 'urumqi', 'urumqi', 'national'];
const ADOPTED = ['urumqi', 'urumqi', 'urumqi', 'urumqi'];

test('is proposed, applied when somebody says so, and remembered for this workbook', async () => {
  const store = new MemoryStore();
  const session = await openSession(office.excel, FORMS, store);
  await session.check('all');
  expect(profilesOf(session)).toEqual(AS_READ);
  expect(regionProposalOf(session.state.sheets!)?.profile.id).toBe('urumqi');
  await session.adoptRegion('urumqi');
  expect(profilesOf(session)).toEqual(ADOPTED);
  expect(session.state).toMatchObject({ stale: false, message: null });
  expect(regionProposalOf(session.state.sheets!)).toBeNull();

  const again = await openSession(office.excel, FORMS, store);
  await again.check('all');
  expect(profilesOf(again)).toEqual(ADOPTED);
});

test('says nothing about another workbook', async () => {
  const store = new MemoryStore();
  const session = await openSession(office.excel, FORMS, store);
  await session.check('all');
  await session.adoptRegion('urumqi');
  const other = await openSession(office.excel, FORMS.slice(1), store);
  await other.check('all');
  expect(profilesOf(other)).toEqual(['urumqi', 'urumqi', 'national']);
});

test('gives way to what is chosen in 设置, 自动识别 too', async () => {
  const store = new MemoryStore();
  const session = await openSession(office.excel, FORMS, store);
  await session.check('all');
  await session.adoptRegion('urumqi');
  session.changeSettings({ profile: null });
  await session.check('all');
  expect(profilesOf(session)).toEqual(AS_READ);
  expect(session.state.settings.regions).toEqual({});
});
