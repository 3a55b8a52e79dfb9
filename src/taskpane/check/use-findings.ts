/** Filter, current finding, and the way from one finding to the next. */
import { useCallback, useMemo, useState } from 'react';
import { findingsAt } from '../../session/finding-at';
import type { SheetResult } from '../../session/state';
import { useSession, useSessionState } from '../use-session';
import { listTables, type ListedFinding, type ListedTable } from './finding-list';
import { SEVERITIES, type Severity } from '../../domain/severity';

export interface Findings {
  readonly tables: readonly ListedTable[];
  /** What is shown, in order. */
  readonly listed: readonly ListedFinding[];
  readonly current: string | null;
  /** The current one came with a cell that the user selected in the sheet, where he goes on working. */
  readonly fromSheet: boolean;
  /** Where the keyboard goes on, after what was handled; null for where nothing is left. A new object each time. */
  readonly goOn: { readonly key: string | null } | null;
  readonly severities: ReadonlySet<Severity>;
  readonly text: string;
  readonly toggle: (severity: Severity) => void;
  readonly search: (text: string) => void;
  /** Makes a finding the current one and brings its cell before the user. */
  readonly go: (listed: ListedFinding, cell?: string) => void;
  /** The next (1) or previous (-1) finding, from the current one on; around at the ends. */
  readonly step: (by: 1 | -1) => void;
  /** Carries out what may take the finding away; then the next one opens. */
  readonly handle: (listed: ListedFinding, work: () => Promise<void>) => void;
}

export function useFindings(sheets: readonly SheetResult[]): Findings {
  const session = useSession();
  const { selected } = useSessionState();
  const [severities, setSeverities] = useState<ReadonlySet<Severity>>(new Set(SEVERITIES));
  const [text, setText] = useState('');
  const [current, setCurrent] = useState<string | null>(null);
  const [fromSheet, setFromSheet] = useState(false);
  const [seen, setSeen] = useState(selected);
  const [handled, setHandled] = useState<{ key: string; next: string | undefined } | null>(null);
  const [goOn, setGoOn] = useState<Findings['goOn']>(null);
  const tables = useMemo(
    () => listTables(sheets, { severities, text }),
    [sheets, severities, text],
  );
  const listed = useMemo(() => tables.flatMap(({ findings }) => findings), [tables]);

  if (selected !== seen) {
    setSeen(selected);
    const there = selected === null ? [] : findingsAt(listed, selected);
    // Of several the one that is current already stays so.
    if (there[0] !== undefined && !there.some(({ key }) => key === current)) {
      setCurrent(there[0].key);
      setFromSheet(true);
    }
  }
  if (handled !== null) {
    setHandled(null);
    // What is still there was not written; its own button has the focus.
    if (!listed.some(({ key }) => key === handled.key)) {
      const next = listed.find(({ key }) => key === handled.next) ?? listed[0];
      setCurrent(next?.key ?? null);
      setFromSheet(false);
      setGoOn({ key: next?.key ?? null });
    }
  }

  const go = useCallback(
    ({ key, sheetId, finding }: ListedFinding, cell = finding.cells[0] ?? 'A1'): void => {
      setCurrent(key);
      setFromSheet(false);
      void session.select(sheetId, cell);
    },
    [session],
  );
  const handle = useCallback(
    ({ key }: ListedFinding, work: () => Promise<void>): void => {
      const at = listed.findIndex((each) => each.key === key);
      const next = (listed[at + 1] ?? listed[at - 1])?.key;
      void work().then(() => {
        setHandled({ key, next });
      });
    },
    [listed],
  );
  return {
    ...{ tables, listed, current, fromSheet, goOn, severities, text },
    toggle: (severity) => {
      const next = new Set(severities);
      if (!next.delete(severity)) next.add(severity);
      setSeverities(next);
    },
    search: setText,
    go,
    step: (by) => {
      const at = listed.findIndex(({ key }) => key === current);
      const index = at < 0 ? (by === 1 ? 0 : listed.length - 1) : at + by;
      const next = listed[(index + listed.length) % listed.length];
      if (next !== undefined) go(next);
    },
    handle,
  };
}
