import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FolderOpenRegular, FolderRegular } from '@fluentui/react-icons';
import type { Documents } from './documents';
import { pickFiles, pickFolder, sample, SAMPLES } from './pick-files';

const useStyles = makeStyles({
  place: {
    position: 'absolute',
    inset: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    overflow: 'auto',
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  card: {
    maxWidth: '520px',
    margin: 'auto',
    padding: tokens.spacingHorizontalXXL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: `${tokens.spacingVerticalS} 0`, color: tokens.colorNeutralForeground2 },
  steps: { margin: `${tokens.spacingVerticalS} 0`, paddingLeft: '1.4em', lineHeight: '1.8' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Without any file: what this is, and where to begin. */
export function StartCard({ documents }: { readonly documents: Documents }) {
  const styles = useStyles();
  return (
    <div className={styles.place}>
      <section className={styles.card} aria-labelledby="start-title">
        <h2 id="start-title" className={styles.title}>
          检查项目支出绩效目标表
        </h2>
        <p className={styles.text}>
          逐格检查填报内容，说明哪里有问题、依据哪份文件、怎样修改。文件只在本机处理，不上传。
        </p>
        <ol className={styles.steps}>
          <li>打开文件或整个文件夹，也可以把它们拖到这里；</li>
          <li>按列出的问题逐项修改，或选用给出的修正；</li>
          <li>点“导出报送稿”，得到不含标记的文件。</li>
        </ol>
        <div className={styles.row}>
          <Button
            appearance="primary"
            icon={<FolderOpenRegular />}
            onClick={() => void documents.openAll(pickFiles())}
          >
            打开文件
          </Button>
          <Button icon={<FolderRegular />} onClick={() => void documents.openAll(pickFolder())}>
            打开文件夹
          </Button>
        </div>
        <p className={styles.text}>还没有自己的文件？先看示例：</p>
        <div className={styles.row}>
          {SAMPLES.map(({ file, label }) => (
            <Button
              key={file}
              size="small"
              appearance="subtle"
              onClick={() => void documents.openAll(Promise.resolve([sample(file)]))}
            >
              {label}
            </Button>
          ))}
        </div>
      </section>
    </div>
  );
}
