/** 兼容性自检 over every profile gives the profile back: so the answers of a real WPS make a simulator of it. */
import { selfCheck } from '../../../src/hosts/wps/self-check/self-check';
import { profileOf } from '../../ethost/calibrate';
import { FORGETFUL, PROFILES } from '../../ethost/profile';
import { EtSimulator } from '../../ethost/simulator';

test.each([...PROFILES, FORGETFUL].map((profile) => [profile.name, profile] as const))(
  '%s',
  async (_, profile) => {
    const et = new EtSimulator(profile);
    const book = et.workbook;
    const before = book.dump();
    const answers = await selfCheck(et.application, 'jest');
    expect({ ...profileOf(answers), name: profile.name }).toEqual(profile);
    for (const [what, { expected, found }] of Object.entries(answers.observations)) {
      expect([what, found]).toEqual([what, expected]);
    }
    expect([et.open, et.workbook === book, et.listening]).toEqual([1, true, 0]);
    expect(et.workbook.dump()).toBe(before);
    expect([...et.bridge.missing]).toEqual([]);
  },
);

test('what the simulator cannot do is refused, not taken for something else', async () => {
  const answers = await selfCheck(new EtSimulator().application, 'jest');
  expect(() => profileOf({ ...answers, profile: { ...answers.profile, blank: '0' } })).toThrow(
    'blank: 0',
  );
});
