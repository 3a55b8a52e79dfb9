import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  steps: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: '1.5em' },
});

/** Before the first check: what this is, how it goes, and that nothing leaves the machine. */
export function StartCard() {
  const styles = useStyles();
  return (
    <section className={styles.card} aria-label="开始">
      <h2 className={styles.heading}>检查项目支出绩效目标表</h2>
      <p className={styles.text}>
        报送前对照绩效管理制度检查填报是否完整、规范，目标是否合理，并给出依据和修改建议。
      </p>
      <ol className={styles.steps}>
        <li>打开绩效目标表，点“检查当前表”。</li>
        <li>按问题逐项修改、采纳修正，或说明不采纳的理由；点问题可定位到单元格。</li>
        <li>全部处理完后生成问题清单、打印报送。</li>
      </ol>
      <p className={styles.text}>
        文件不离开本机。问题会在表中标出，标记不改动单元格的内容和格式，可随时清除。
      </p>
    </section>
  );
}
