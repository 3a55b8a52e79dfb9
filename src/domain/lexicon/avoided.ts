/**
 * What a goal promises will not happen, with the words by which an indicator may speak of it. Source: 101号 examples,
 * goals of published tables.
 */
import { words } from './words';

export const AVOIDED_EVENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['上访', words('上访 信访 群访 非访 缠访 越级访 进京访')],
  ['信访', words('信访 上访 群访 非访 缠访 越级访 进京访')],
  ['事故', words('事故 安全 伤亡 死亡')],
  ['伤亡', words('伤亡 安全 事故 死亡')],
  ['投诉', words('投诉 举报 信访')],
  ['逾期', words('逾期 违约 按期 按时')],
  ['违约', words('违约 逾期 履约')],
  ['舆情', words('舆情 舆论')],
  ['火灾', words('火灾 消防 防火 火情 火险')],
  ['拖欠', words('拖欠 欠薪 欠付 足额')],
]);
