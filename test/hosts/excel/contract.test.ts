/** The contract under every profile of what real versions of Excel are said to do; the simulator is none of them. */
import { RULE_PROFILES } from '../../officehost/model';
import { useExcel } from '../../officehost/use-excel';
import { describeHost } from '../contract';
import { excelBench } from './bench';

const office = useExcel();

for (const profile of RULE_PROFILES) {
  describeHost(`Excel (simulated, ${profile.name})`, () => {
    office.excel.ruleProfile = profile;
    return excelBench(office.excel);
  });
}
