/** What a goal says will not happen: 上访事件发生率为零, 不出现逾期. */
import { AVOIDED_EVENTS } from '../../../domain/lexicon/avoided';
import { anyOf } from '../../../domain/lexicon/words';
import type { Goal } from './text';
import { fact } from '../fact';

export interface AvoidedEvent {
  /** As written: 群体上访事件发生率为零. */
  readonly text: string;
  /** Words by which an indicator may speak of it. */
  readonly words: readonly string[];
}

const WORDS = anyOf([...AVOIDED_EVENTS.keys()]);
const LEFT_OUT = '[^,。;:、\\n]';
const AVOIDED = new RegExp(
  `${LEFT_OUT}{0,8}?(${WORDS})${LEFT_OUT}{0,8}?(?:为零|为0(?![.\\d])|零发生)` +
    `|(?:不出现|不发生|不产生|未发生|无|零)${LEFT_OUT}{0,6}?(${WORDS})`,
  'g',
);

/** Each kind of event once. */
export const avoidedEvents = fact((goal: Goal): readonly AvoidedEvent[] => {
  const found = new Map<string, AvoidedEvent>();
  for (const [text, before, after] of goal.text.matchAll(AVOIDED)) {
    const event = before ?? after ?? '';
    const words = AVOIDED_EVENTS.get(event);
    if (words !== undefined && !found.has(event)) found.set(event, { text, words });
  }
  return [...found.values()];
});
