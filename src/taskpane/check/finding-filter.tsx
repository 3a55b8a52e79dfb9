import { useState } from 'react';
import { Button, Input, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, SearchRegular } from '@fluentui/react-icons';
import type { SheetResult } from '../../session/state';
import { listedCounts } from '../../session/totals';
import type { Findings } from './use-findings';
import { SEVERITIES, SEVERITY_WORDS } from '../../domain/severity';

const useStyles = makeStyles({
  filter: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
  },
  toggle: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalXS },
  steps: { display: 'flex', gap: tokens.spacingHorizontalXXS, marginInlineStart: 'auto' },
  search: { flexGrow: 1, minWidth: '8em' },
});

interface FindingFilterProps {
  readonly sheets: readonly SheetResult[];
  readonly findings: Findings;
}

/** How many there are of each severity, said here alone, and the way through them. */
export function FindingFilterRow({ sheets, findings }: FindingFilterProps) {
  const styles = useStyles();
  const [isSearching, setSearching] = useState(false);
  const counts = listedCounts(sheets);
  const { listed, severities, text } = findings;
  return (
    <div className={styles.filter}>
      <div className={styles.row}>
        <div className={styles.row} role="group" aria-label="按级别筛选">
          {SEVERITIES.map((severity) => (
            <ToggleButton
              key={severity}
              className={styles.toggle}
              size="small"
              checked={severities.has(severity)}
              onClick={() => {
                findings.toggle(severity);
              }}
            >
              {`${SEVERITY_WORDS[severity]} ${counts[severity]}`}
            </ToggleButton>
          ))}
        </div>
        <span className={styles.steps}>
          <Button
            size="small"
            appearance="subtle"
            icon={<SearchRegular />}
            aria-label="查找"
            title="查找"
            aria-expanded={isSearching}
            onClick={() => {
              // What is not seen must not filter.
              findings.search('');
              setSearching(!isSearching);
            }}
          />
          <Button
            size="small"
            icon={<ArrowUpRegular />}
            aria-label="上一条（Shift+F8）"
            title="上一条（Shift+F8）"
            disabled={listed.length === 0}
            onClick={() => {
              findings.step(-1);
            }}
          />
          <Button
            size="small"
            icon={<ArrowDownRegular />}
            aria-label="下一条（F8）"
            title="下一条（F8）"
            disabled={listed.length === 0}
            onClick={() => {
              findings.step(1);
            }}
          />
        </span>
      </div>
      {isSearching && (
        <Input
          className={styles.search}
          size="small"
          type="search"
          autoFocus
          value={text}
          aria-label="按文字或单元格筛选"
          placeholder="文字或单元格，如 D9"
          onChange={(_, { value }) => {
            findings.search(value);
          }}
        />
      )}
    </div>
  );
}
