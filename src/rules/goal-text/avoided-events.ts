/** What a goal says will not happen: 上访事件发生率为零, 不出现逾期. */
import { memoize } from '../../domain/memo';
import { GOAL_MEMO } from './text';

export interface AvoidedEvent {
  /** As written: 群体上访事件发生率为零. */
  readonly text: string;
  /** Words by which an indicator may speak of it. */
  readonly words: readonly string[];
}

const EVENTS: readonly (readonly [string, ...string[]])[] = [
  ['上访', '信访', '访'],
  ['信访', '上访', '访'],
  ['事故', '安全', '伤亡', '死亡'],
  ['伤亡', '安全', '事故', '死亡'],
  ['投诉', '举报', '信访'],
  ['逾期', '违约', '按期', '按时'],
  ['违约', '逾期', '履约'],
  ['舆情', '舆论'],
  ['火灾', '消防', '防火', '火情', '火险'],
  ['拖欠', '欠薪', '欠付', '足额'],
];

const WORDS = EVENTS.map(([word]) => word).join('|');
const LEFT_OUT = '[^,。;:、\\n]';
const AVOIDED = new RegExp(
  `${LEFT_OUT}{0,8}?(${WORDS})${LEFT_OUT}{0,8}?(?:为零|为0(?![.\\d])|零发生)` +
    `|(?:不出现|不发生|不产生|未发生|无|零)${LEFT_OUT}{0,6}?(${WORDS})`,
  'g',
);

/** Each kind of event once. */
export const avoidedEvents = memoize((goal): readonly AvoidedEvent[] => {
  const found = new Map<string, AvoidedEvent>();
  for (const [text, before, after] of goal.matchAll(AVOIDED)) {
    const words = EVENTS.find(([word]) => word === (before ?? after));
    if (words !== undefined && !found.has(words[0])) found.set(words[0], { text, words });
  }
  return [...found.values()];
}, GOAL_MEMO);
