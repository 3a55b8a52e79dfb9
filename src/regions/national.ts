/** The whole country; what regions build on. */
import type { Profile } from './profile';

export const NONE: Profile['accepted'] = {
  level1: [],
  level2: [],
  basis: [],
  scoringRule: [],
  evidence: [],
};

/** What a region has to say of itself to be recognised, where there is nothing. */
export const UNRECOGNISED: NonNullable<Profile['recognised']> = {
  places: [],
  wording: [],
  signs: [],
  hints: [],
  not: [],
  partOf: null,
};

/** 财预〔2021〕101号, where no region is recognised: only what every region asks for. */
export const national: Profile = {
  id: 'national',
  name: '国家（财预〔2021〕101号）',
  recognised: null,
  weightTotal: '90',
  // Many provinces and the budget system have 100 without 预算执行率.
  otherTotals: ['100'],
  executionWeight: '10',
  middleGradeFrom: '60',
  weightSchemes: [
    {
      name: '设成本指标',
      hasCost: true,
      weights: { 成本指标: '20', 产出指标: '40', 效益指标: '20', 满意度指标: '10' },
    },
    {
      name: '不设成本指标',
      hasCost: false,
      weights: { 产出指标: '50', 效益指标: '30', 满意度指标: '10' },
    },
  ],
  satisfactionGoesTo: '效益指标',
  structureTolerance: '5',
  taxonomy: '2021',
  accepted: NONE,
  remarked: NONE,
  asciiComparators: false,
  columns: ['level1', 'level2', 'level3', 'target'],
  off: [],
  severities: {},
};
