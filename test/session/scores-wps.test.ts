/** 添加自评列 in WPS: the same session, over an application that works formulas out. */
import { openSentence, scoreOf, scoreOffer } from '../../src/session/scores';
import { Session } from '../../src/session/session';
import { StateStore } from '../../src/session/state-store';
import { LIKE_COM } from '../ethost/profile';
import { wpsBench } from '../hosts/wps/bench';
import { MemoryStore, smallForm } from './open-session';

test('what was written is read again, what is typed is scored, and undo brings the list back', async () => {
  const bench = wpsBench(LIKE_COM);
  const host = await bench.open([smallForm('一')]);
  const session = new Session(host, new StateStore(new MemoryStore()));
  session.changeSettings({ draw: false });
  await session.check('active');
  const sheet = () => session.state.sheets![0]!;
  const table = () => sheet().tables[0]!;
  const before = bench.dump();
  await session.addScores(sheet().id, table(), 'beside');
  expect(session.state).toMatchObject({
    stale: false,
    message: {
      tone: 'info',
      text: '已添加自评列。请在“实际完成值” G6:G11 中填写数字或“数字+单位”（如 9个、95%），在 G13 填写全年执行数，得分自动计算。',
    },
  });
  expect(table().table.kind).toBe('self-evaluation');
  expect(scoreOffer(sheet(), table(), session.state.settings)?.actions).toEqual([]);
  await bench.user.type('一', 'G7', '4期');
  await session.recheck();
  const { settings } = session.state;
  const score = scoreOf(table(), settings);
  expect(score.total).toBe('20');
  expect(openSentence(table(), score, settings)).toBe(
    '尚有6项指标未评分：实际完成值 G6、G8:G11 未填写；全年执行数 G13 未填写。全部评分后才定等级。',
  );
  await session.undo(true);
  expect(table().table.kind).toBe('target');
  expect(session.state).toMatchObject({ stale: false, undo: null });
  const dump = bench.dump();
  expect(dump === before).toBe(true);
});
