/** One indicator with what a scoring test needs, everything else empty. */
import type { Indicator } from '../../src/domain/indicator';
import { parseValue } from '../../src/domain/value/parse-value';
import { scoringMethodOf } from '../../src/domain/vocabulary';
import type { ScoringOptions } from '../../src/scoring/options';
import { scoreIndicator, type RowContext } from '../../src/scoring/score-indicator';
import { scoringOptions } from '../../src/scoring/options';
import type { ItemScore } from '../../src/scoring/item-score';

export interface IndicatorParts {
  readonly name?: string;
  readonly level1?: string;
  readonly level2?: string;
  readonly target?: string;
  readonly actual?: string;
  readonly lastYear?: string;
  readonly weight?: string | null;
  readonly rule?: string | null;
}

export function indicatorOf(parts: IndicatorParts): Indicator {
  const { name = '培训人数', weight = '10', rule = '按照完成比例赋分' } = parts;
  const value = (text: string | undefined, cell: string) =>
    text === undefined ? null : { ...parseValue(text, { name }), text, cell };
  return {
    row: 8,
    level1: parts.level1 ?? '产出指标',
    level2: parts.level2 ?? '数量指标',
    ordinal: null,
    name,
    target: value(parts.target, 'D8'),
    basis: null,
    lastYear: value(parts.lastYear, 'F8'),
    weight: weight === null ? null : { value: weight, raw: weight, amount: weight, cell: 'G8' },
    scoringRule: rule === null ? null : { raw: rule, method: scoringMethodOf(rule), cell: 'H8' },
    evidence: null,
    actual: value(parts.actual, 'J8'),
    score: null,
    deviation: null,
    explanation: null,
    cells: { weight: 'G8' },
    hidden: false,
  };
}

export function scoreOf(
  parts: IndicatorParts,
  changes: Partial<ScoringOptions> = {},
  context: Partial<RowContext> = {},
): ItemScore {
  return scoreIndicator(indicatorOf(parts), {
    ...{ source: 'sheet' as const, year: 2024, options: scoringOptions(changes) },
    ...{ pick: null, sharesWeight: false },
    ...context,
  });
}
