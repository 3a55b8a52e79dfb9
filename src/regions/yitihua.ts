/** What the 预算管理一体化 system refuses at entry, on top of what holds for the whole country. Sources: docs/profiles.md. */
import { national } from './national';
import type { Profile } from './profile';

export const yitihua: Profile = {
  ...national,
  id: 'yitihua',
  name: '一体化系统填报',
  on: ['N38', 'N39', 'N40'],
  // A quantitative target is not taken without its unit and its sign.
  severities: { C24: 'error', N08: 'error' },
};
