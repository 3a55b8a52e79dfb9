import { projectNameUnmentioned } from '../../../src/rules/relevance/r06-project-name-unmentioned';
import { brief, formSheet, runCheck } from '../../support/form';

describe('R06 名称与表内容不符', () => {
  test('unmentioned', () => {
    const sheet = formSheet({ project: '国有金融企业奖励', goal: '2024年培训学员200人。' });
    expect(brief(runCheck(projectNameUnmentioned, sheet))).toEqual([
      {
        rule: 'R06',
        severity: 'info',
        cells: ['C4', 'C6'],
        message: '项目名称“国有金融企业奖励”的内容在目标和指标里都没有出现。',
      },
    ]);
  });

  test.each([['clean', {}]])('stays silent: %s', (_, options) => {
    expect(runCheck(projectNameUnmentioned, formSheet(options))).toEqual([]);
  });
});
