import { describeHost } from '../contract';
import { workbenchBench } from './bench';

describeHost('The workbench', workbenchBench);
