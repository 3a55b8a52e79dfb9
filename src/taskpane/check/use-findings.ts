/** Filter, current finding, and the way from one finding to the next. */
import { useCallback, useMemo, useState } from 'react';
import type { SheetResult } from '../../session/state';
import { findingsAt } from '../../session/finding-at';
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
  readonly severities: ReadonlySet<Severity>;
  readonly text: string;
  readonly toggle: (severity: Severity) => void;
  readonly search: (text: string) => void;
  /** Makes a finding the current one and brings its cell before the user. */
  readonly go: (listed: ListedFinding, cell?: string) => void;
  /** The next (1) or previous (-1) finding, from the current one on; around at the ends. */
  readonly step: (by: 1 | -1) => void;
}

export function useFindings(sheets: readonly SheetResult[]): Findings {
  const session = useSession();
  const [severities, setSeverities] = useState<ReadonlySet<Severity>>(new Set(SEVERITIES));
  const [text, setText] = useState('');
  const { selected } = useSessionState();
  const [current, setCurrent] = useState<string | null>(null);
  const [fromSheet, setFromSheet] = useState(false);
  const [seen, setSeen] = useState(selected);
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

  const go = useCallback(
    ({ key, sheetId, finding }: ListedFinding, cell = finding.cells[0] ?? 'A1'): void => {
      setCurrent(key);
      setFromSheet(false);
      void session.select(sheetId, cell);
    },
    [session],
  );
  return {
    tables,
    listed,
    current,
    fromSheet,
    severities,
    text,
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
  };
}
