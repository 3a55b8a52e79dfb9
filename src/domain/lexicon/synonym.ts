/** Different words for one thing, the usual one first; a form should keep to one. Source: 政策文件 of the fields, published tables. */
import { words } from './words';

export const SYNONYMS: readonly (readonly string[])[] = words(`
  采暖费=暖气费=取暖费 离退休人员=退离休人员 丧葬费=安葬费 抚恤金=抚恤费 社会保险=社会保障险 贷款贴息=贷款补息
  残疾人=残障人 公益性岗位=公益岗位 高龄津贴=高龄补贴 低保对象=低保户 特困人员=五保户 预防接种=疫苗接种
`).map((group) => group.split('='));
