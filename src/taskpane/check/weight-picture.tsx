/** 分值权重 by 一级指标 against the recommended structure. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { compare, equals } from '../../domain/exact';
import { LEVEL1 } from '../../domain/vocabulary';
import type { CheckedTable } from '../../review/check-table';
import { weightsByLevel1 } from '../../rules/facts/select';
import { expectedStructure } from '../../rules/facts/weight-scheme';
import { Bars } from '../bars';

const useStyles = makeStyles({
  total: {
    display: 'block',
    marginBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  off: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
});

export function WeightPicture({ checked }: { readonly checked: CheckedTable }) {
  const styles = useStyles();
  const { table, profile } = checked;
  if (table.weightTotal === null || table.kind !== 'target') return null;
  const actual = weightsByLevel1(table);
  const expected = expectedStructure(table, profile);
  const rows = LEVEL1.flatMap((name) => {
    const weight = actual.get(name) ?? '0';
    const aim = expected?.structure.get(name) ?? '0';
    return equals(weight, '0') && equals(aim, '0') ? [] : [{ name, weight, aim }];
  });
  const most = rows
    .flatMap(({ weight, aim }) => [weight, aim])
    .reduce((a, b) => (compare(a, b) > 0 ? a : b), '0');
  if (equals(most, '0')) return null;
  const wrongTotal = !equals(table.weightTotal, profile.weightTotal);
  const caption = (
    <span className={mergeClasses(styles.total, wrongTotal && styles.off)}>
      {`分值权重合计 ${table.weightTotal}${wrongTotal ? `，应为 ${profile.weightTotal}` : ''}`}
    </span>
  );
  const bars = rows.map(({ name, weight, aim }) => ({
    ...{ name: name.replace('指标', ''), value: weight, most },
    aim: equals(aim, '0') ? null : aim,
    figures: `${weight}（推荐 ${aim}）`,
  }));
  return <Bars caption={caption} bars={bars} />;
}
