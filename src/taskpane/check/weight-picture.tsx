/** 分值权重 by 一级指标 against the recommended structure. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { equals } from '../../domain/exact';
import type { CheckedTable } from '../../review/check-table';
import { weightStructureOf } from '../../session/weight-structure';
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
  const structure = weightStructureOf(checked);
  if (structure === null) return null;
  const { total, expectedTotal, levels, most } = structure;
  const caption = (
    <span className={mergeClasses(styles.total, expectedTotal !== null && styles.off)}>
      {`分值权重合计 ${total}${expectedTotal === null ? '' : `，应为 ${expectedTotal}`}`}
    </span>
  );
  const bars = levels.map(({ name, weight, aim }) => ({
    ...{ name: name.replace('指标', ''), value: weight, most },
    aim: equals(aim, '0') ? null : aim,
    figures: `${weight}（参考 ${aim}）`,
  }));
  return <Bars caption={caption} bars={bars} />;
}
