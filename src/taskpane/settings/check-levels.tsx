import { useState } from 'react';
import { Button, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { findChecks, type ListedCheck } from '../../session/check-list';
import { useSession, useSessionState } from '../use-session';
import { SEVERITIES, SEVERITY_WORDS, type Severity } from '../../domain/severity';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  name: { fontSize: tokens.fontSizeBase200, minWidth: 0 },
  level: { flexShrink: 0, width: '8.5em' },
});

/** Severity by check: what the user did not change stays as the check has it. */
export function CheckLevels() {
  const styles = useStyles();
  const session = useSession();
  const { levels } = useSessionState().settings;
  const [text, setText] = useState('');
  const changed = Object.keys(levels).length;
  return (
    <section className={styles.group} aria-label="各检查项的级别">
      <div className={styles.head}>
        <h2 className={styles.heading}>各检查项的级别</h2>
        {changed > 0 && (
          <Button
            size="small"
            onClick={() => {
              session.changeSettings({ levels: {} });
            }}
          >
            {`恢复默认（${changed}）`}
          </Button>
        )}
      </div>
      <Input
        size="small"
        type="search"
        value={text}
        aria-label="查找检查项"
        placeholder="编号或名称"
        onChange={(_, { value }) => {
          setText(value);
        }}
      />
      <ul className={styles.list}>
        {findChecks(text).map((check) => (
          <CheckLevel key={check.id} check={check} level={levels[check.id] ?? null} />
        ))}
      </ul>
    </section>
  );
}

interface CheckLevelProps {
  readonly check: ListedCheck;
  readonly level: Severity | 'off' | null;
}

function CheckLevel({ check, level }: CheckLevelProps) {
  const styles = useStyles();
  const session = useSession();
  const { id, title, severity } = check;
  const change = (value: string): void => {
    const levels = { ...session.state.settings.levels };
    if (value === '') Reflect.deleteProperty(levels, id);
    else Object.assign(levels, { [id]: value });
    session.changeSettings({ levels });
  };
  return (
    <li className={styles.item}>
      <span className={styles.name}>{`${id}　${title}`}</span>
      <Select
        className={styles.level}
        size="small"
        aria-label={`${id} ${title}的级别`}
        value={level ?? ''}
        onChange={(_, { value }) => {
          change(value);
        }}
      >
        <option value="">{`默认（${SEVERITY_WORDS[severity]}）`}</option>
        {SEVERITIES.map((option) => (
          <option key={option} value={option}>
            {SEVERITY_WORDS[option]}
          </option>
        ))}
        <option value="off">不检查</option>
      </Select>
    </li>
  );
}
