import { checkOptions, DEFAULT_SETTINGS, parseSettings } from '../../src/session/settings';
import { DEFAULT_PROFILE } from '../../src/regions/profiles';

test('what was saved is read back', () => {
  const settings = {
    profile: 'urumqi',
    regions: { '0123456789abcdef': 'xinjiang' },
    unit: { format: 'jixiao.profile/1', name: '某市', weightTotal: '80' },
    levels: { C03: 'info', A01: 'off' },
    live: false,
    draw: false,
    scheme: 'threshold',
    choices: {
      ...{ equal: 'exact', overLimit: 'none' },
      ...{ satisfaction: 'proportional', executionBase: 'initial' },
    },
    actual: 'last-year',
  } as const;
  expect(parseSettings(JSON.stringify(settings))).toEqual(settings);
});

test.each([
  ['nothing', null],
  ['no JSON', '{"live":'],
  ['no object', '[1]'],
  ['null', 'null'],
  ['a profile that is gone', '{"profile":"atlantis"}'],
  ['wrong types', '{"profile":3,"levels":"x","live":"yes","draw":1}'],
  ['a scheme that is none', '{"scheme":"other","actual":"guess"}'],
  ['choices that are none', '{"choices":{"equal":"roughly","overLimit":1}}'],
  ['a level that is none', '{"levels":{"C03":"fatal"}}'],
])('%s is as by default', (_, text) => {
  expect(parseSettings(text)).toEqual(DEFAULT_SETTINGS);
});

test('levels change the profile that was picked, and only what they name', () => {
  const { adjust, profile } = checkOptions({
    ...DEFAULT_SETTINGS,
    levels: { C03: 'error', N08: 'off' },
  });
  expect(profile).toBeUndefined();
  const picked = { ...DEFAULT_PROFILE, off: ['C03', 'S01'], severities: { A01: 'info' as const } };
  expect(adjust?.(picked)).toEqual({
    ...picked,
    off: ['S01', 'N08'],
    on: ['C03'],
    severities: { A01: 'info', C03: 'error' },
  });
});

test('a chosen profile replaces the one of the sheet', () => {
  expect(checkOptions({ ...DEFAULT_SETTINGS, profile: 'xinjiang' }).profile?.id).toBe('xinjiang');
});
