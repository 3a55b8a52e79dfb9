import { Button, Input, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import type { SheetResult } from '../../session/state';
import { listedCounts } from '../../session/totals';
import type { Findings } from './use-findings';
import { SEVERITIES, SEVERITY_WORDS } from '../../domain/severity';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
  toggle: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalS },
  search: { flexGrow: 1, minWidth: '8em', width: '8em' },
  place: {
    marginInlineStart: 'auto',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
});

interface FindingFilterProps {
  readonly sheets: readonly SheetResult[];
  readonly findings: Findings;
}

export function FindingFilterRow({ sheets, findings }: FindingFilterProps) {
  const styles = useStyles();
  const counts = listedCounts(sheets);
  const { listed, current, fromSheet, severities, text } = findings;
  const at = listed.findIndex(({ key }) => key === current);
  return (
    <>
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
        <span className={styles.place} aria-live={fromSheet ? 'off' : 'polite'}>
          {at < 0 ? `共 ${listed.length} 条` : `第 ${at + 1} 条，共 ${listed.length} 条`}
        </span>
      </div>
      <div className={styles.row}>
        <Input
          className={styles.search}
          size="small"
          type="search"
          value={text}
          aria-label="按文字或单元格筛选"
          placeholder="文字或单元格，如 D9"
          onChange={(_, { value }) => {
            findings.search(value);
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
      </div>
    </>
  );
}
