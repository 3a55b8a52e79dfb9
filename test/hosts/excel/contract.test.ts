/** The contract under every profile of what real versions of Excel are said to do; the simulator is none of them. */
import { PROFILES } from '../../officehost/profiles';
import { useExcel } from '../../officehost/use-excel';
import { describeHost } from '../contract';
import { excelBench } from './bench';

const office = useExcel();

for (const profile of PROFILES) {
  describeHost(`Excel (simulated, ${profile.name})`, () => {
    office.excel.profile = profile;
    return excelBench(office.excel);
  });
}
