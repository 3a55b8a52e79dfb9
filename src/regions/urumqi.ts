/** 乌鲁木齐市. Facts and their sources: docs/profiles.md. */
import { NONE, UNRECOGNISED } from './national';
import type { Profile } from './profile';
import { xinjiang } from './xinjiang';

/** 乌鲁木齐市: the wording of the city's system export. */
export const urumqi: Profile = {
  ...xinjiang,
  id: 'urumqi',
  name: '乌鲁木齐市',
  recognised: {
    ...UNRECOGNISED,
    places: ['乌鲁木齐'],
    wording: ['正常比例'],
    partOf: 'xinjiang',
  },
  accepted: { ...NONE, scoringRule: ['按照正常比例赋分', '按评判等级赋分'] },
  remarked: {
    ...xinjiang.remarked,
    basis: ['自定义', '行业或国家标准'],
    evidence: ['正式材料'],
  },
};
