/** 依据: the cells that a finding rests on, the steps, the clause, and an example that passes. */
import { useMemo, type ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Explanation, ExplainedInput } from '../../rules/engine/explain';
import type { Finding } from '../../rules/engine/finding';
import { explanationOf, type FindingPlace } from '../../session/explanation';
import { useSessionState } from '../use-session';

const useStyles = makeStyles({
  explanation: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    '& p': { margin: 0 },
  },
  title: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  steps: { margin: 0, paddingInlineStart: '1.6em' },
  input: {
    display: 'flex',
    flexWrap: 'wrap',
    // A short value stands behind its label, a long one below.
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalXXS} 0`,
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  cell: {
    fontFamily: tokens.fontFamilyMonospace,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForegroundLink,
    '@media (forced-colors: active)': { color: 'ButtonText' },
  },
  value: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightMedium },
  rest: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXXS },
  restCell: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalXS },
});

interface FindingExplanationProps {
  readonly place: FindingPlace;
  readonly finding: Finding;
  /** Brings a cell of the sheet before the user. */
  readonly onCell: (cell: string) => void;
}

/** Works the explanation out when it is opened, over the sheet as it was checked. */
export default function FindingExplanation({ place, finding, onCell }: FindingExplanationProps) {
  const { sheets } = useSessionState();
  const { sheet, checked } = place;
  const explanation = useMemo(
    () => explanationOf({ sheet, checked }, finding, sheets ?? []),
    [sheets, sheet, checked, finding],
  );
  const styles = useStyles();
  if (explanation === null) return null;
  const { steps, sources, condition, exceptions, example } = explanation;
  return (
    <div className={styles.explanation}>
      <Part title="依据的数据">
        <Inputs explanation={explanation} cells={finding.cells} onCell={onCell} />
      </Part>
      <Part title="判断过程">
        <ol className={styles.steps}>
          {steps.map((step, index) => (
            <li key={`${index} ${step}`}>{step}</li>
          ))}
        </ol>
      </Part>
      <Part title="依据条款">
        {sources.map((source) => (
          <p key={source}>{source}</p>
        ))}
        {condition !== '' && <p>{`判定条件：${condition}`}</p>}
        {exceptions !== '' && <p>{`不作提示的情形：${exceptions}`}</p>}
      </Part>
      {example !== null && (
        <Part title="正确示例">
          <p>{example.right}</p>
          <p>{`错误示例：${example.wrong}`}</p>
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </section>
  );
}

interface InputsProps extends Pick<FindingExplanationProps, 'onCell'> {
  readonly explanation: Explanation;
  readonly cells: readonly string[];
}

function Inputs({ explanation: { inputs, moreInputs }, cells, onCell }: InputsProps) {
  const styles = useStyles();
  const rest = cells.filter((cell) => !inputs.some((input) => input.cell === cell));
  return (
    <>
      <ul className={styles.list}>
        {inputs.map((input) => (
          <li key={input.cell}>
            <InputButton input={input} onCell={onCell} />
          </li>
        ))}
      </ul>
      {moreInputs > 0 && <p>{`另有 ${moreInputs} 个单元格${rest.length > 0 ? '：' : '。'}`}</p>}
      {rest.length > 0 && (
        <div className={styles.rest} role="group" aria-label="其余单元格">
          {rest.map((cell) => (
            <Button
              key={cell}
              className={styles.restCell}
              size="small"
              appearance="outline"
              onClick={() => {
                onCell(cell);
              }}
            >
              {cell}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

function InputButton({
  input: { cell, label, of, value },
  onCell,
}: { readonly input: ExplainedInput } & Pick<FindingExplanationProps, 'onCell'>) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={styles.input}
      onClick={() => {
        onCell(cell);
      }}
    >
      <span className={styles.cell}>{cell}</span>
      <span>{of === null ? label : `${label}（${of}）`}</span>
      <span className={styles.value}>{value ?? '（空）'}</span>
    </button>
  );
}
