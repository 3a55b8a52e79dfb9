import { describeHost } from '../contract';
import { fileBench } from './bench';

describeHost('A workbook file', fileBench);
