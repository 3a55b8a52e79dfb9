import { internalOffice } from '../../../src/rules/standardization/n25-internal-office';
import { found } from '../../support/form';

describe('N25 预算单位填写内设机构', () => {
  test.each([
    '企业处',
    '自治区财政厅企业处',
    '某市财政局办公室',
    '办公室',
    '经济建设科',
    '农业股',
    '某县教育局计财股',
    '某厅规划财务处',
  ])('%s is an office inside a body', (unit) => {
    expect(found(internalOffice, { unit })).toEqual([
      `N25 warning C3: 预算单位“${unit}”是内设机构，不是预算单位。`,
    ]);
  });

  test.each([
    '湘潭市环境卫生管理处',
    '某县农村经济管理处',
    '某市城市管理局环境卫生管理处',
    '某市公路管理处',
    '某市人民政府驻北京办事处',
    '某市街道办事处',
    '某市水利工程处',
    '某市招生办公室',
    '某县人民政府办公室',
    '中共某市委机构编制委员会办公室',
    '国家重点实验室',
    '某村卫生室',
    '某市环境监测站',
    '某市财政局',
  ])('%s keeps its own accounts', (unit) => {
    expect(found(internalOffice, { unit })).toEqual([]);
  });
});
