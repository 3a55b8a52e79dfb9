import { useEffect, useEffectEvent, useRef, type KeyboardEvent } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { SheetResult } from '../../session/state';
import { useSessionState } from '../use-session';
import { ClosingCard, isDone } from './closing-card';
import { FindingFilterRow } from './finding-filter';
import { FindingPlace } from './finding-place';
import { NoTable } from './no-table';
import { RegionNotice } from './region-notice';
import { SafeFixes } from './safe-fixes';
import { StaleNotice } from './stale-notice';
import { TableSection } from './table-section';
import { useFindings } from './use-findings';
import { VerdictCard } from './verdict-card';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
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
  const { tables, current, goOn } = findings;
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
    if (current !== null) cardOf(list.current, current)?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  useEffect(() => {
    if (goOn === null) return;
    const target =
      goOn.key === null
        ? document.querySelector<HTMLElement>('[data-closing]')
        : cardOf(list.current, goOn.key);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  }, [goOn]);
  if (tables.length === 0) return <NoTable />;
  const hasFindings = sheets.some((sheet) => sheet.tables.some((each) => each.findings.length > 0));
  const closing = isDone(sheets) && <ClosingCard sheets={sheets} />;
  return (
    <>
      <VerdictCard sheets={sheets} />
      <StaleNotice />
      <MarksOffNotice />
      <RegionNotice sheets={sheets} />
      {hasFindings && (
        <>
          <FindingFilterRow sheets={sheets} findings={findings} />
          <div className={styles.row}>
            <FindingPlace findings={findings} />
            <SafeFixes sheets={sheets} />
          </div>
        </>
      )}
      {!hasFindings && closing}
      <div ref={list} className={styles.list} onKeyDown={moveFocus}>
        {tables.map((listed) => (
          <TableSection
            key={listed.key}
            listed={listed}
            findings={findings}
            alone={tables.length === 1}
            initiallyOpen={tables.length <= MOST_OPEN}
          />
        ))}
      </div>
      {hasFindings && closing}
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

function cardOf(list: HTMLElement | null, key: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(key)}"]`) ?? null;
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
