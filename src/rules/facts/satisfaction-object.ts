/** Whose 满意度 a text speaks of, as far as words tell for certain. */

/** People whom nobody takes for each other, by the word that stands last. */
const GROUPS = {
  kin: ['家属', '家长', '遗属', '亲属', '监护人', '家庭'],
  learners: ['学生', '学员', '幼儿', '儿童', '师生', '参训人员'],
  teachers: ['教师', '老师', '教职工', '师生'],
  patients: ['患者', '病人', '病患', '就诊人员'],
  enterprises: ['企业', '公司', '商户', '机构', '经营主体', '合作社', '用人单位'],
} as const;
type Group = keyof typeof GROUPS;

/** Somebody definite, of none of the groups. */
const PERSON =
  /(?:退休|离休|在职|在岗|优抚|从业|工作|务工|残疾|抚恤|伤残)人员$|职工$|老人$|残疾人$|军人$|工人$/;

/** Only 家属 and 退休人员 are as far apart as that; a student may be meant by 就业人员. */
const APART_FROM_PERSONS: readonly Group[] = ['kin', 'enterprises'];

export interface SatisfactionObject {
  /** 去世退休人员家属. */
  readonly text: string;
  readonly groups: readonly Group[];
  readonly isPerson: boolean;
}

const OBJECT = /([\p{Script=Han}()、]{2,40}?)的?满意(?:度|率|程度)/gu;
const ABOUT = /对(?!象|口)/;
const AND = /以及|[和与及或、]/;
/** 企业代表 and 学生群体 are still those. */
const TAIL = /(?:群体|代表|们)$/;

/** Every one that the text names before 满意度; 退休人员对发放工作的满意度 is that of 退休人员. */
export function satisfactionObjects(text: string): SatisfactionObject[] {
  return [...text.matchAll(OBJECT)].map(([, written = '']) => {
    const [whose = ''] = written.replace(/\([^()]*\)/g, '').split(ABOUT);
    const parts = whose.split(AND).map((part) => part.replace(TAIL, ''));
    return {
      text: whose,
      groups: parts.flatMap(groupsOf),
      isPerson: parts.some((part) => PERSON.test(part)),
    };
  });
}

/** By the last word: 学生家长 are parents, 企业职工 no enterprise. */
function groupsOf(text: string): Group[] {
  const groups = Object.entries(GROUPS) as [Group, readonly string[]][];
  return groups.flatMap(([group, words]) =>
    words.some((word) => text.endsWith(word)) ? [group] : [],
  );
}

/** True only where both name somebody and nobody can be of both. */
export function areOthers(a: SatisfactionObject, b: SatisfactionObject): boolean {
  if (a.groups.length > 0 && b.groups.length > 0) {
    return !a.groups.some((group) => b.groups.includes(group));
  }
  const [grouped, other] = a.groups.length > 0 ? [a, b] : [b, a];
  return other.isPerson && grouped.groups.some((group) => APART_FROM_PERSONS.includes(group));
}
