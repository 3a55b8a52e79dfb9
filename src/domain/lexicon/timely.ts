/** In time and late, in words without a date. Source: 101号 on 时效指标, published tables. */
import { words } from './words';

export const PUNCTUAL = words('及时 按时 按期 如期 准时');
/** Says no more of when. */
export const SOON = words('适时 尽快 按进度 按计划');
export const LATE = words('逾期 超期 延期 滞后');
