/** What a cell's text may be where a unit has labels of its own. */
import type { ColumnRole } from '../domain/indicator';
import type { FundRole } from '../domain/funds';
import type { OwnLabels } from '../domain/own-labels';
import { compact } from '../domain/text';
import type { FieldName } from '../domain/form-words/label-words';
import { parseLabel } from '../domain/form-words/labels';
import { wordOf, type Word } from '../domain/form-words/words';

/** A label means one thing: whatever else its words may be is taken back. */
const NOTHING = { column: null, field: null, fund: null, isOther: false, isTitle: false } as const;

export class OwnWords {
  /** By the whole text; `目标值(2024)` is another label than `目标值`. */
  readonly #byText = new Map<string, Partial<Word>>();
  /** By what is left without brackets and what follows a colon: 项目责任人：张三. */
  readonly #byKey = new Map<string, Partial<Word>>();

  constructor({ fields = {}, funds = {}, columns = {} }: OwnLabels) {
    for (const [field, words] of entries<FieldName>(fields)) {
      this.#add(words, { field: { field, rank: -1 } });
    }
    for (const [role, words] of entries<FundRole>(funds)) {
      this.#add(words, { fund: { role, span: 'open', block: false } });
    }
    for (const [column, words] of entries<ColumnRole>(columns)) {
      this.#add(words, { column, isOwn: true });
    }
  }

  get isEmpty(): boolean {
    return this.#byText.size === 0;
  }

  wordOf(text: string): Word {
    const word = wordOf(text);
    if (this.isEmpty || text === '') return word;
    const own = this.#byText.get(whole(text)) ?? this.#byKey.get(word.label.key);
    return own === undefined ? word : { ...word, ...NOTHING, ...own };
  }

  #add(words: readonly string[], meaning: Partial<Word>): void {
    for (const written of words) {
      const { key, annotation } = parseLabel(written);
      this.#byText.set(whole(written), meaning);
      if (annotation === '' && key !== '') this.#byKey.set(key, meaning);
    }
  }
}

export const NO_OWN_WORDS = new OwnWords({});

function whole(text: string): string {
  return compact(text).replace(/:$/, '');
}

function entries<Name extends string>(
  record: Readonly<Partial<Record<Name, readonly string[] | undefined>>>,
): [Name, readonly string[]][] {
  return Object.entries(record).flatMap(([name, words]) =>
    words === undefined ? [] : [[name as Name, words as readonly string[]]],
  );
}
