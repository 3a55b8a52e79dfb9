import { useState } from 'react';
import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import {
  BLANK_FORM_GROUPS,
  BLANK_FORMS,
  previewOf,
  yearOfNextForm,
  type BlankForm,
} from '../../session/blank-forms';
import type { BlankTableOptions } from '../../template/options';
import { useSession, useSessionState } from '../use-session';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  levels: {
    display: 'grid',
    gridTemplateColumns: '1fr 5em',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  count: { minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { flexGrow: 1 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** 插入空白表: layout, year, unit and rows chosen here; the workbook's other sheets are not touched. */
export default function TemplateTab() {
  const styles = useStyles();
  const session = useSession();
  const { task, undo } = useSessionState();
  const [formId, setFormId] = useState(BLANK_FORMS[0]?.id ?? '');
  const [year, setYear] = useState(String(yearOfNextForm()));
  const [unit, setUnit] = useState('');
  const [rows, setRows] = useState<Readonly<Record<string, string>>>({});
  const form = BLANK_FORMS.find(({ id }) => id === formId);
  const levels = form?.levels ?? [];
  const options: BlankTableOptions = {
    layout: formId,
    year: year.trim() === '' ? null : Number(year),
    unit: unit.trim(),
    rows: countsOf(levels, rows),
  };
  const insert = (place: 'sheet' | 'selection'): void => {
    void session.insertBlank(options, place);
  };
  return (
    <div className={styles.tab}>
      <Field label="表样" hint={form?.caution ?? null}>
        <Select
          value={formId}
          onChange={(_, { value }) => {
            setFormId(value);
            setRows({});
          }}
        >
          {BLANK_FORM_GROUPS.map(({ name: group, forms }) => (
            <optgroup key={group} label={group}>
              {forms.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <Field label="年度" hint="不填时，表题年度留空待填。">
        <Input
          value={year}
          inputMode="numeric"
          onChange={(_, { value }) => {
            setYear(value);
          }}
        />
      </Field>
      <Field label="预算单位">
        <Input
          value={unit}
          onChange={(_, { value }) => {
            setUnit(value);
          }}
        />
      </Field>
      <RowCounts levels={levels} rows={rows} onChange={setRows} />
      <p className={styles.text}>{previewOf(options)}</p>
      <div className={styles.buttons}>
        <Button
          className={styles.button}
          appearance="primary"
          disabled={task !== null}
          onClick={() => {
            insert('sheet');
          }}
        >
          插入到新工作表
        </Button>
        <Button
          className={styles.button}
          disabled={task !== null}
          onClick={() => {
            insert('selection');
          }}
        >
          插入到所选位置
        </Button>
      </div>
      <p className={styles.text}>
        插入到所选位置时，从选中的单元格开始，那里必须是空白；不会覆盖任何内容，也不改变列宽。
      </p>
      {undo !== null && (
        <Button disabled={task !== null} onClick={() => void session.undo()}>
          {`撤销：${undo}`}
        </Button>
      )}
    </div>
  );
}

function countsOf(
  levels: BlankForm['levels'],
  rows: Readonly<Record<string, string>>,
): Record<string, number> {
  return Object.fromEntries(
    levels.map(([name, usual]) => {
      const text = rows[name]?.trim() ?? '';
      return [name, text === '' ? usual : Number(text)];
    }),
  );
}

interface RowCountsProps {
  readonly levels: BlankForm['levels'];
  readonly rows: Readonly<Record<string, string>>;
  readonly onChange: (rows: Readonly<Record<string, string>>) => void;
}

function RowCounts({ levels, rows, onChange }: RowCountsProps) {
  const styles = useStyles();
  return (
    <section aria-label="各二级指标的行数">
      <h2 className={styles.heading}>各二级指标的行数</h2>
      <p className={styles.text}>填 0 表示不设这一项。</p>
      <div className={styles.levels}>
        {levels.map(([name, usual]) => (
          <label key={name} style={{ display: 'contents' }}>
            <span>{name}</span>
            <Input
              className={styles.count}
              size="small"
              type="number"
              min={0}
              max={50}
              value={rows[name] ?? String(usual)}
              onChange={(_, { value }) => {
                onChange({ ...rows, [name]: value });
              }}
            />
          </label>
        ))}
      </div>
    </section>
  );
}
