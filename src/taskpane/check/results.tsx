import { useEffect, useEffectEvent, useRef, type KeyboardEvent } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SheetResult } from '../../session/state';
import { useSession, useSessionState } from '../use-session';
import { FindingFilterRow } from './finding-filter';
import { RegionNotice } from './region-notice';
import { SafeFixes } from './safe-fixes';
import { TableSection } from './table-section';
import { useFindings } from './use-findings';
import { VerdictCard } from './verdict-card';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  stale: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Of more tables than this only those with a current finding are open. */
const MOST_OPEN = 3;

/** What the last check found; nothing before the first. */
export default function Results({ sheets }: { readonly sheets: readonly SheetResult[] | null }) {
  return sheets !== null && <ResultList sheets={sheets} />;
}

function ResultList({ sheets }: { readonly sheets: readonly SheetResult[] }) {
  const styles = useStyles();
  const findings = useFindings(sheets);
  const list = useRef<HTMLDivElement>(null);
  const { tables, current } = findings;
  const onKey = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (event.key !== 'F8') return;
    event.preventDefault();
    findings.step(event.shiftKey ? -1 : 1);
  });
  useEffect(() => {
    const listener = (event: globalThis.KeyboardEvent): void => {
      onKey(event);
    };
    document.addEventListener('keydown', listener);
    return () => {
      document.removeEventListener('keydown', listener);
    };
  }, []);
  useEffect(() => {
    if (current === null) return;
    const item = list.current?.querySelector(`[data-finding="${CSS.escape(current)}"]`);
    item?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  if (tables.length === 0) return <NoTable many={sheets.length > 1} />;
  return (
    <>
      <VerdictCard sheets={sheets} />
      <StaleNotice />
      <MarksOffNotice />
      <RegionNotice sheets={sheets} />
      <SafeFixes sheets={sheets} />
      <FindingFilterRow sheets={sheets} findings={findings} />
      <div ref={list} className={styles.list} onKeyDown={moveFocus}>
        {tables.map((listed) => (
          <TableSection
            key={listed.key}
            listed={listed}
            findings={findings}
            initiallyOpen={tables.length <= MOST_OPEN}
          />
        ))}
      </div>
    </>
  );
}

/** Arrow keys walk from finding to finding; Enter, as on any button, goes to the cell. */
function moveFocus(event: KeyboardEvent<HTMLDivElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return;
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-finding]')];
  const at = items.findIndex((item) => item === document.activeElement);
  const next = at < 0 ? undefined : items[at + by];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

function NoTable({ many }: { readonly many: boolean }) {
  const styles = useStyles();
  return (
    <p className={styles.text}>
      {many
        ? '整个工作簿中没有找到项目支出绩效目标表，请确认打开的文件'
        : '当前工作表中没有找到绩效目标表。请切换到绩效目标表所在的工作表再检查'}
      ；也可以在“模板”中插入一张空白表。
    </p>
  );
}

function StaleNotice() {
  const styles = useStyles();
  const session = useSession();
  const { stale, settingsChanged, task, scope } = useSessionState();
  if (!stale) return null;
  return (
    <div className={styles.stale} role="status">
      <span>
        {settingsChanged
          ? '检查设置已变更，请重新检查。'
          : '检查之后表格有改动，以下结果可能已过时。'}
      </span>
      <Button size="small" disabled={task !== null} onClick={() => void session.check(scope)}>
        重新检查
      </Button>
    </div>
  );
}

function MarksOffNotice() {
  const styles = useStyles();
  const { marksOff } = useSessionState();
  if (!marksOff) return null;
  return (
    <p className={styles.text} role="status">
      本工作簿的标记已关闭：表中原有的条件格式在处理标记前后不一致，请核对。问题仍列在这里；重新打开工作簿和面板后可再试。
    </p>
  );
}
