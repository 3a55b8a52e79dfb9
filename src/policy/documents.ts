/** The documents that findings cite: number and section heading; no article numbers, which differ by edition. */
export interface Citation {
  readonly document: string;
  readonly section: string;
  readonly status: CitationStatus;
}

/**
 * found: seen in a published text, form or system. recalled: known to us, not yet seen in the text (待核). contradicted: other
 * published rules say otherwise. own: a reading of this product's own.
 */
export type CitationStatus = 'found' | 'recalled' | 'contradicted' | 'own';

/** 核心绩效目标和指标设置及取值指引（试行）. */
export const GUIDE = '财预〔2021〕101号';
/** 中央部门预算绩效目标管理办法. */
export const MEASURES = '财预〔2015〕88号';
/** 项目支出绩效评价管理办法. */
export const EVALUATION = '财预〔2020〕10号';
/** What budget systems refuse or insist on when the form is entered. No document. */
const SYSTEM = '系统填报口径';
/** What this product holds to be good practice. No document. */
const OWN = '本工具口径';

/** What of 101号 was seen: quoted in published forms and articles, or shown as fields of budget systems. */
const GUIDE_SECTIONS = {
  绩效指标的类型和设置要求: 'found',
  成本指标: 'found',
  产出指标: 'recalled',
  效益指标: 'recalled',
  满意度指标: 'found',
  绩效指标的名称: 'recalled',
  指标值设定依据: 'found',
  指标值的设置: 'recalled',
  指标分值权重: 'recalled',
  指标赋分规则: 'recalled',
  佐证资料要求: 'recalled',
  绩效指标的具体编制内容: 'found',
} as const satisfies Readonly<Record<string, CitationStatus>>;

const MEASURES_SECTIONS = {
  '绩效目标设定：指向明确': 'recalled',
  '绩效目标设定：细化量化': 'recalled',
  '绩效目标设定：合理可行': 'recalled',
  '绩效目标设定：相应匹配': 'recalled',
  '绩效目标审核：完整性': 'recalled',
  '绩效目标审核：相关性': 'recalled',
  '绩效目标审核：适当性': 'recalled',
  '绩效目标审核：可行性': 'recalled',
} as const satisfies Readonly<Record<string, CitationStatus>>;

/** Of 10号 the grades are printed in many published reports. */
const EVALUATION_SECTIONS = {
  单位自评: 'recalled',
  绩效评价结果: 'found',
} as const satisfies Readonly<Record<string, CitationStatus>>;

export function guide(section: keyof typeof GUIDE_SECTIONS): Citation {
  return { document: GUIDE, section, status: GUIDE_SECTIONS[section] };
}

export function measures(section: keyof typeof MEASURES_SECTIONS): Citation {
  return { document: MEASURES, section, status: MEASURES_SECTIONS[section] };
}

export function evaluation(section: keyof typeof EVALUATION_SECTIONS): Citation {
  return { document: EVALUATION, section, status: EVALUATION_SECTIONS[section] };
}

/** Seen in the checks that budget systems run. */
export function systemRule(section: string): Citation {
  return { document: SYSTEM, section, status: 'found' };
}

export function ownReading(section: string): Citation {
  return { document: OWN, section, status: 'own' };
}

const MARKS: Readonly<Record<CitationStatus, string>> = {
  found: '',
  recalled: '（待核）',
  contradicted: '（各地规定不一，待核）',
  own: '',
};

/** （待核） where nobody has seen the text; '' where it was seen. */
export function statusMark({ status }: Citation): string {
  return MARKS[status];
}

/**
 * Document and section as people read them. 101号 is for central units, on trial, and others refer to it: 参考. What nobody has
 * seen in the text is said to be open: 待核.
 */
export function citationWords({ document, section, status }: Citation): string {
  return `${document === GUIDE ? '参考' : ''}${document}　${section}${statusMark({ document, section, status })}`;
}

/** As a letter gives its grounds: what is no document is named as a reading that is only referred to. */
export function groundWords(citation: Citation): string {
  const isDocument = citation.document !== SYSTEM && citation.document !== OWN;
  return `${isDocument ? '' : '参照'}${citationWords(citation)}`;
}
