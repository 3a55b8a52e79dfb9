import { useEffect, useId, useRef, useState } from 'react';
import { Button, Field, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { opinionsOn, type UnitOpinion } from '../../session/opinions';
import { sentenceOf } from '../../session/sentence';
import type { SheetResult } from '../../session/state';
import { useEnvironment } from '../use-environment';
import { useSessionState } from '../use-session';

const useStyles = makeStyles({
  panel: {
    flexBasis: '100%',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  preview: { height: '260px', fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface OpinionPanelProps {
  readonly sheets: readonly SheetResult[];
  readonly close: () => void;
}

export default function OpinionPanel({ sheets, close }: OpinionPanelProps) {
  const styles = useStyles();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { fileName } = useEnvironment();
  const [unit, setUnit] = useState(0);
  const opinions = opinionsOn(sheets, fileName?.() ?? '');
  // After another check there may be fewer.
  const at = Math.min(unit, opinions.length - 1);
  const shown = opinions[at];
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section
      className={styles.panel}
      aria-labelledby={headingId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <h2 ref={heading} id={headingId} tabIndex={-1} className={styles.heading}>
        审核意见
      </h2>
      {opinions.length > 1 && (
        <Field label={`报送单位（共 ${opinions.length} 个）`}>
          <Select
            size="small"
            value={at}
            onChange={(_, { value }) => {
              setUnit(Number(value));
            }}
          >
            {opinions.map(({ opinion }, index) => (
              <option key={index} value={index}>
                {opinion.unit}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {shown === undefined ? (
        <>
          <p className={styles.text}>
            检查过的表中没有项目支出绩效目标表，没有可以提出的审核意见。
          </p>
          <div className={styles.buttons}>
            <CloseButton close={close} />
          </div>
        </>
      ) : (
        <Preview key={shown.text} shown={shown} close={close} />
      )}
    </section>
  );
}

function CloseButton({ close }: Pick<OpinionPanelProps, 'close'>) {
  return (
    <Button size="small" onClick={close}>
      关闭
    </Button>
  );
}

interface PreviewProps {
  readonly shown: UnitOpinion;
  readonly close: () => void;
}

/** What happened with it stands below; another text begins anew. */
function Preview({ shown: { opinion, text }, close }: PreviewProps) {
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const { saveOpinion } = useEnvironment();
  const { task, stale } = useSessionState();
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const disabled = task !== null || stale || busy;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('已复制全文，可粘贴到 Word 或 WPS 文字中。');
    } catch {
      // Some panes are not allowed to: then the keyboard is.
      area.current?.focus();
      area.current?.select();
      setSaid('已选中全文，请按 Ctrl+C 复制。');
    }
  };
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      setSaid((await saveOpinion?.(opinion)) ?? '');
    } catch (error) {
      setSaid(sentenceOf(error)[0]);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <p className={styles.text}>
        按检查结果起草，供审核人员核对、修改；建议审核结果由审核人员认定。
      </p>
      <Textarea
        className={styles.preview}
        textarea={{ ref: area }}
        readOnly
        resize="vertical"
        aria-label={opinion.title}
        value={text}
      />
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabled={disabled}
          onClick={() => {
            void copy();
          }}
        >
          复制文字
        </Button>
        {saveOpinion !== undefined && (
          <Button
            size="small"
            disabled={disabled}
            onClick={() => {
              void save();
            }}
          >
            存为 Word 文档
          </Button>
        )}
        <CloseButton close={close} />
      </div>
      <p className={styles.text} role="status">
        {stale ? '检查之后表格有改动，请重新检查后再使用。' : said}
      </p>
    </>
  );
}
