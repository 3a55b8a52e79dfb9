/** Words of why and how, where a goal should say what will be reached. Source: 财预〔2015〕88号 (指向明确), published goals. */
import { words } from './words';

export const NEED = words(`
  的需要 的需求 跟踪落实 督促落实 狠抓落实 按照绩效目标 根据绩效目标 加强组织领导 高度重视
`);
