import { useId } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  DocumentCheckmarkRegular,
  PrintRegular,
  TextBulletListSquareRegular,
} from '@fluentui/react-icons';
import { handledOf } from '../../session/handled';
import type { SheetResult } from '../../session/state';
import { listedCounts, totalsOf } from '../../session/totals';
import { useEnvironment } from '../use-environment';
import { useSession, useSessionState } from '../use-session';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** Whether nothing is left that has to be mended; hints may be. */
export function isDone(sheets: readonly SheetResult[]): boolean {
  const { error, warning } = listedCounts(sheets);
  return error === 0 && warning === 0 && totalsOf(sheets).verdict === 'pass';
}

/** All is done: what comes next. */
export function ClosingCard({ sheets }: { readonly sheets: readonly SheetResult[] }) {
  const styles = useStyles();
  const headingId = useId();
  const session = useSession();
  const { task, asked, stale } = useSessionState();
  const { exportClean, printList, application } = useEnvironment();
  const { info } = listedCounts(sheets);
  const { done } = handledOf(sheets, asked);
  const busy = task !== null || stale;
  const rest = info === 0 ? '' : `另有 ${info} 条提示，供参考，可不修改。`;
  return (
    <section className={styles.card} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading} tabIndex={-1} data-closing>
        {done > 0 ? `已处理完毕，共 ${done} 项` : '没有发现需要修改的问题'}
      </h2>
      <p className={styles.text}>{`${rest}检查只看表中填写的内容，请再核对佐证材料后报送。`}</p>
      <div className={styles.buttons}>
        {exportClean !== undefined && (
          <Button
            size="small"
            appearance="primary"
            icon={<DocumentCheckmarkRegular />}
            disabled={busy}
            onClick={exportClean}
          >
            导出报送稿
          </Button>
        )}
        <Button
          size="small"
          icon={<TextBulletListSquareRegular />}
          disabled={busy}
          onClick={() => void session.insertProblemList()}
        >
          生成问题清单
        </Button>
        {printList !== undefined && (
          <Button size="small" icon={<PrintRegular />} disabled={busy} onClick={printList}>
            打印问题清单
          </Button>
        )}
      </div>
      <p className={styles.text}>
        {exportClean === undefined
          ? `打印：在 ${application} 中打开这张表，按 Ctrl+P。`
          : '打印表格：用 Excel 或 WPS 打开导出的报送稿，按 Ctrl+P。'}
      </p>
    </section>
  );
}
