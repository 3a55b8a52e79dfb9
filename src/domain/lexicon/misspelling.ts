/**
 * Words that are written wrongly in filed forms, and what is meant. Only such as stand in no right text, across the border of
 * two words neither (严峻工作, 自己完成, 给予算力). Source: 现代汉语词典 for the right forms, published tables for the wrong ones.
 */
import { words } from './words';

/** Sound or look alike: nobody can mean the wrong one. */
const LOOK_ALIKE = words(`
  财政拔款=财政拨款 财政投款=财政拨款 拔付=拨付 划拔=划拨 帐户=账户 帐务=账务 帐目=账目 帐簿=账簿 台帐=台账 报帐=报账
  记帐=记账 对帐=对账 结帐=结账 入帐=入账 转帐=转账 财政予算=财政预算 予算执行=预算执行 迹效目标=绩效目标
  迹效评价=绩效评价 积效目标=绩效目标 积效评价=绩效评价 满意渡=满意度 完成律=完成率 合格律=合格率 及时律=及时率
  覆盖律=覆盖率 复盖率=覆盖率 利用律=利用率 合恪=合格 帮抚=帮扶 抚贫=扶贫 扶恤=抚恤 瞻养=赡养 赔训=培训 陪训=培训
  津帖=津贴 撤消=撤销 布署=部署 贯切=贯彻 惯彻=贯彻 贯撤=贯彻 撤底=彻底 澈底=彻底 普便=普遍 坐谈会=座谈会
  截止目前=截至目前 保璋=保障 保彰=保障 振灾=赈灾 修茸=修葺 暴炸=爆炸 幅射=辐射 按步就班=按部就班 侯补=候补 气侯=气候
`);

/** Something else may be meant: only suggested. */
const MAYBE = words('现行弥补=先行弥补 合规实用性=合规使用性 链接链路=链路');

/** Wrong, and nobody knows what should stand there. */
const UNCLEAR = words('质量务=质量（或服务）');

export interface Misspelling {
  readonly wrong: string;
  readonly right: string;
  readonly certainty: 'certain' | 'maybe' | 'unclear';
}

function entries(list: readonly string[], certainty: Misspelling['certainty']): Misspelling[] {
  return list.map((entry) => {
    const [wrong = '', right = ''] = entry.split('=');
    return { wrong, right, certainty };
  });
}

export const MISSPELLINGS: readonly Misspelling[] = [
  ...entries(LOOK_ALIKE, 'certain'),
  ...entries(MAYBE, 'maybe'),
  ...entries(UNCLEAR, 'unclear'),
];

const KNOWN = new Map(MISSPELLINGS.map((entry) => [entry.wrong, entry]));
const WRONG = new RegExp([...KNOWN.keys()].join('|'));

/** The first one in a text; null where there is none. */
export function misspellingIn(text: string): Misspelling | null {
  return KNOWN.get(WRONG.exec(text)?.[0] ?? '') ?? null;
}
