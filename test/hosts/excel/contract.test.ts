import { useExcel } from '../../officehost/use-excel';
import { describeHost } from '../contract';
import { excelBench } from './bench';

const office = useExcel();

describeHost('Excel (simulated)', () => excelBench(office.excel));
