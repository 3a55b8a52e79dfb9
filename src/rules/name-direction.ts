/** What a name says about its number: a harm or a time to keep low, or a rate to raise. */
import type { Indicator } from '../domain/indicator';
import { baseOf } from './values';

/** A name without the brackets at its end, which carry a unit or a note: 投诉率（%）. */
export function measureOf(name: string): string {
  return name
    .normalize('NFKC')
    .slice(0, 120)
    .replace(/\s/g, '')
    .replace(/(?<!\([^()]{0,20}\))(?:\([^()]{0,20}\))+$/, '');
}

const HARM =
  /(?:投诉|事故|逾期|代偿|流失|差错|违规|违约|故障|死亡|病死|伤亡|返工|不良|退货|积压|拖欠|超时|空置|辍学|失业|返贫|致贫|退兵|撂荒|抛荒|发案|上访|集访|越级访|火灾|溺水|中毒|泄密|发病|漏损|超标排放|能耗强度)(?:事件|案件|问题)?(?:发生|贷款|账款|人员)?(?:率|数|数量|次数|件数|起数|宗数|人数|笔数|金额|额|余额)?$/;
/** What "occurs" (纠纷发生率, 疫情发生起数) is a harm, whatever its name. */
const OCCURRENCE = /发生(?:率|数|数量|次数|件数|起数|宗数)$/;
const TIME =
  /(?:响应|处理|修复|办理|处置|等待|等候|审批)(?:时间|时长|用时|时限)$|耗时$|工期$|在库积压/;
const FEE_RATE = /(?<![缴收续交付免])费率$/;

/** The name is about the remedy, or about people who get help: more of it is better. */
const REMEDY =
  /减少|降低|下降|压降|压减|避免|预防|防范|化解|挽回|追回|追偿|清收|回收|处理|处置|办结|整改|排除|修复|无|零|未|抚恤|救助|慰问|丧葬|发放|保障|享受|补助|补贴|补偿|赔付|调解|调处|排查/;

/** 投诉率, 代偿率, 纠纷发生率, 响应时间, 费率: a higher number is worse. */
export function wantsLess({ name, target }: Pick<Indicator, 'name' | 'target'>): boolean {
  const measure = measureOf(name ?? '');
  if (FEE_RATE.test(measure)) return true;
  if (TIME.test(measure)) return baseOf(target?.unit ?? null) !== '%';
  return (HARM.test(measure) || OCCURRENCE.test(measure)) && !REMEDY.test(measure);
}

const RATE =
  /(?:合格|覆盖|完成|达标|满意|准确|及时|到位|优良|优秀|成活|入学|就业|知晓|普及|通过|办结|回收|完好|拨付|发放|验收|正确)(?:率|度)$/;
const NEGATED =
  /(?:不|未|非|没|难|漏)(?:能|予|被|按时|及时)?(?:合格|覆盖|完成|达标|满意|准确|及时|到位|入学|就业|通过|办结|发放|拨付)/;

/** 合格率, 覆盖率, 满意度, 完成率: a lower number is worse. */
export function wantsMore({ name }: Pick<Indicator, 'name'>): boolean {
  const measure = measureOf(name ?? '');
  return RATE.test(measure) && !NEGATED.test(measure);
}

const UPPER_LIMIT =
  /事故|超时|编制|投诉|上限|控制|限额|逾期|违规|差错|故障|死亡|伤亡|纠纷|上访|信访|舆情|流失|缺陷|退货|空置|代偿|案件|能耗|消耗|排放|接待|会议|参会|因公出国|班额|每班|压减|缩减|减少/;

/** 事故起数, 编制人数, 超时件数: a number of things that must not become more. */
export function isUpperLimitName(name: string | null): boolean {
  return name !== null && UPPER_LIMIT.test(name);
}
