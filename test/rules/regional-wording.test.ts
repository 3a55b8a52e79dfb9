/** What a region or a unit accepts silences the check of its column; what a template prints is remarked, as a hint. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBytesNatively } from '../../src/hosts/file/read-workbook-file';
import type { Profile, WordedColumn } from '../../src/regions/profile';
import { findProfile, PROFILES } from '../../src/regions/profiles';
import { checkWorkbook } from '../../src/review/review-workbook';
import { CHECKS } from '../../src/rules/engine/catalogue';
import { found } from '../support/form';

const national = findProfile('national')!;

/** A word that is not the guide's, where it stands, and the check that says so. */
const ODD: Readonly<Record<WordedColumn, { readonly word: string; readonly rule: string }>> = {
  level1: { word: '综合类别', rule: 'N01' },
  level2: { word: '综合效益指标', rule: 'N02' },
  basis: { word: '自定义', rule: 'N21' },
  scoringRule: { word: '按比例赋分', rule: 'N19' },
  evidence: { word: '正式材料', rule: 'N20' },
};
const columns = Object.entries(ODD) as [WordedColumn, (typeof ODD)[WordedColumn]][];

const checkOf = (rule: string) => CHECKS.find(({ id }) => id === rule)!;
const linesOf = (column: WordedColumn, word: string, profile: Profile) =>
  found(checkOf(ODD[column].rule), { rows: { 4: { [column]: word } } }, profile);

test.each(columns)('%s: an accepted word is silent, with white space too', (column, { word }) => {
  expect(linesOf(column, word, national)).toHaveLength(1);
  for (const accepted of [word, ` ${Array.from(word).join(' ')}`]) {
    const profile = { ...national, accepted: { ...national.accepted, [column]: [accepted] } };
    expect(linesOf(column, word, profile)).toEqual([]);
    expect(linesOf(column, `${word}类`, profile)).toEqual(linesOf(column, `${word}类`, national));
  }
});

test.each(columns)(
  '%s: a remarked word is a hint, and accepted if a unit says so',
  (column, { word }) => {
    const remarked = { ...national, remarked: { ...national.remarked, [column]: [word] } };
    const lines = linesOf(column, word, remarked);
    if (column !== 'scoringRule') expect(lines.map((line) => line.split(' ')[1])).toEqual(['info']);
    const both = { ...remarked, accepted: remarked.remarked };
    expect(linesOf(column, word, both)).toEqual([]);
  },
);

const words = PROFILES.flatMap((profile) =>
  columns.flatMap(([column]) =>
    profile.accepted[column].map((word) => [profile.id, column, word, profile] as const),
  ),
);

test.each(words)('%s accepts %s %s', (_, column, word, profile) => {
  expect(linesOf(column, word, profile)).toEqual([]);
});

test('an accepted basis stays accepted with a note behind it', () => {
  const profile = { ...national, accepted: { ...national.accepted, basis: ['上级文件'] } };
  expect(linesOf('basis', '上级文件（2024年）', national)).toHaveLength(1);
  expect(linesOf('basis', '上级文件（2024年）', profile)).toEqual([]);
});

test('the words of a unit silence the export of a city system', () => {
  const path = join(__dirname, '../../samples/urumqi-2024.xlsx');
  const { sheets } = readBytesNatively(readFileSync(path), path);
  const rules = (accepted: Profile['accepted'] | null): string[] => {
    const adjust = (picked: Profile): Profile =>
      accepted === null ? picked : { ...picked, accepted };
    return checkWorkbook({ sheets }, { adjust }).flatMap(({ tables }) =>
      tables.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
    );
  };
  expect(rules(null)).toEqual(expect.arrayContaining(['N20', 'N21']));
  const own = rules({
    ...findProfile('urumqi')!.accepted,
    ...{ basis: ['自定义', '行业或国家标准'], evidence: ['正式材料'] },
  });
  expect(own.filter((rule) => rule === 'N20' || rule === 'N21')).toEqual([]);
});
