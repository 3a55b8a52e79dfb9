/** What the pane shows of a majority region. */
import { regionProposalOf } from '../../src/session/region-proposal';
import type { SheetResult } from '../../src/session/state';
import { checkWorkbook } from '../../src/review/review-workbook';
import type { ProfileChoice } from '../../src/regions/unit-profile';
import { findProfile } from '../../src/regions/profiles';
import { formSheet } from '../support/form';

function results(units: readonly string[], choice: ProfileChoice = {}): SheetResult[] {
  const sheets = units.map((unit, at) => ({ ...formSheet({ unit }), name: `表${at}` }));
  return checkWorkbook({ sheets }, choice).map((sheet, at) => ({
    ...sheet,
    ...{ id: String(at), visible: true, basis: '', snapshot: sheets[at] ?? null },
  }));
}

const UNITS = ['长沙市财政局', '长沙市教育局', '长沙市民政局', '某区财政局'];

test('three of four tables of one region propose it for the fourth', () => {
  const proposal = regionProposalOf(results(UNITS));
  expect(proposal).toMatchObject({ recognised: 3, tables: 4, profile: { id: 'hunan' } });
  expect(proposal?.sentence).toBe('4张表中有3张识别为“湖南省”，其余1张未识别出地区。');
});

test('nothing where the region has been chosen, or most are of none', () => {
  expect(regionProposalOf(results(UNITS, { profile: findProfile('hunan')! }))).toBeNull();
  expect(regionProposalOf(results(UNITS.slice(1)))).toBeNull();
});
