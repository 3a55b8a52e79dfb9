import { useState } from 'react';
import {
  Button,
  makeStyles,
  mergeClasses,
  ProgressBar,
  Select,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  CircleRegular,
  ErrorCircleFilled,
  QuestionCircleFilled,
  WarningFilled,
} from '@fluentui/react-icons';
import type { Documents } from './documents';
import type { ListedFile } from './file-list';
import { FileName } from './file-name';
import {
  filtered,
  FILTERS,
  kindOf,
  nextFile,
  subjectWords,
  verdictWords,
  type FileFilter,
} from './file-words';
import { NARROW } from './narrow';
import { useDocuments } from './use-documents';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    width: '250px',
    minHeight: 0,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [NARROW]: {
      width: '100%',
      maxHeight: '150px',
      borderRight: 'none',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  head: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
  },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  small: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalS },
  filter: { flexGrow: 1, minWidth: 0 },
  list: {
    flexGrow: 1,
    flexShrink: 1,
    flexWrap: 'nowrap',
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
  },
  file: {
    justifyContent: 'flex-start',
    alignItems: 'flex-start',
    width: '100%',
    textAlign: 'left',
    '& .fui-Tab__content': { minWidth: 0 },
  },
  lines: {
    display: 'flex',
    flexDirection: 'column',
    width: '205px',
    minWidth: 0,
    [NARROW]: { width: 'calc(100vw - 60px)' },
  },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  minor: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  fail: { color: tokens.colorStatusDangerForeground1 },
  revise: { color: tokens.colorStatusWarningForeground1 },
  pass: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorNeutralForeground3 },
  none: { color: tokens.colorNeutralForeground4 },
  outdated: { margin: 0 },
  empty: { margin: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3 },
});

const SIGNS = {
  fail: ErrorCircleFilled,
  revise: WarningFilled,
  pass: CheckmarkCircleFilled,
  open: QuestionCircleFilled,
  none: CircleRegular,
} as const;

/** Of several files: what each comes to, and which one is before the user. */
export function FilePanel({ documents }: { readonly documents: Documents }) {
  const styles = useStyles();
  const { files, active, checking, outdated } = useDocuments(documents);
  const [filter, setFilter] = useState<FileFilter>('all');
  const shown = filtered(files, filter);
  const next = nextFile(files, active, filter);
  return (
    <aside className={styles.panel} aria-label="文件列表" data-part="files">
      <div className={styles.head}>
        <div className={styles.row}>
          <h2 className={styles.title}>{`文件（${files.length}）`}</h2>
          <Button
            className={styles.small}
            size="small"
            onClick={() => {
              if (checking === null) documents.checkAll();
              else documents.stopChecks();
            }}
          >
            {checking === null ? '检查全部' : '停止检查'}
          </Button>
          <Button
            className={styles.small}
            size="small"
            appearance="subtle"
            onClick={() => void documents.closeSaved()}
          >
            全部关闭
          </Button>
        </div>
        {checking !== null && (
          <ProgressBar
            value={checking.done}
            max={Math.max(1, checking.total)}
            aria-label={`正在检查，已完成 ${checking.done} / ${checking.total} 个文件`}
          />
        )}
        {outdated && checking === null && (
          <p className={mergeClasses(styles.outdated, styles.minor)} role="status">
            检查设置已变更，列表中的结论是变更前的；请点“检查全部”。
          </p>
        )}
        <div className={styles.row}>
          <Select
            className={styles.filter}
            size="small"
            aria-label="按结论筛选"
            value={filter}
            onChange={(_, { value }) => {
              setFilter(value as FileFilter);
            }}
          >
            {FILTERS.map(({ id, label }) => (
              <option key={id} value={id}>{`${label}（${filtered(files, id).length}）`}</option>
            ))}
          </Select>
          <Button
            className={styles.small}
            size="small"
            disabled={next === null}
            onClick={() => {
              if (next !== null) void documents.show(next);
            }}
          >
            下一个
          </Button>
        </div>
      </div>
      {shown.length === 0 && <p className={styles.empty}>没有这一类文件。</p>}
      <TabList
        className={styles.list}
        vertical
        size="small"
        aria-label="打开的文件"
        selectedValue={active}
        onTabSelect={(_, { value }) => void documents.show(value as number)}
      >
        {shown.map((file) => (
          <FileLine key={file.id} file={file} />
        ))}
      </TabList>
    </aside>
  );
}

function FileLine({ file }: { readonly file: ListedFile }) {
  const styles = useStyles();
  const { id, name, folder, unsaved, check } = file;
  const kind = kindOf(check);
  const Sign = SIGNS[kind];
  const verdict = verdictWords(check);
  const subject = subjectWords(check);
  const details = `file-details-${id}`;
  const path = folder === '' ? name : `${folder}/${name}`;
  return (
    <Tab
      value={id}
      className={styles.file}
      icon={<Sign className={styles[kind]} aria-hidden="true" />}
      title={[path, subject, verdict].filter((line) => line !== '').join('\n')}
      aria-describedby={details}
    >
      <span className={styles.lines}>
        <span className={styles.line}>
          <FileName name={path} unsaved={unsaved} />
        </span>
        {/* The description of the tab, not of its name. */}
        <span id={details} className={styles.lines} aria-hidden="true">
          {subject !== '' && (
            <span className={mergeClasses(styles.line, styles.minor)}>{subject}</span>
          )}
          <span className={mergeClasses(styles.line, styles.minor)}>{verdict}</span>
        </span>
      </span>
    </Tab>
  );
}
