import { useRef, useState } from 'react';
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, ArrowUploadRegular } from '@fluentui/react-icons';
import { exportUnitProfile, importUnitProfile } from '../../session/unit-profile';
import { useSession, useSessionState } from '../use-session';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  file: { display: 'none' },
});

/** 本单位配置: totals, weights, accepted words and severities of a unit, passed on as a file. */
export function UnitProfilePart() {
  const styles = useStyles();
  const session = useSession();
  const { settings } = useSessionState();
  const input = useRef<HTMLInputElement>(null);
  const { unit } = settings;
  const [exported, setExported] = useState<string | null>(null);
  return (
    <section className={styles.part} aria-label="本单位配置">
      <h2 className={styles.heading}>本单位配置</h2>
      <p className={styles.text}>
        {unit === null
          ? '可以导入一份配置文件，统一本单位的权重合计、权重结构、规范用语、表头名称对照和各检查项的级别。'
          : `正在使用“${unit.name}”。`}
      </p>
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<ArrowUploadRegular />}
          onClick={() => {
            input.current?.click();
          }}
        >
          导入
        </Button>
        <Button
          size="small"
          icon={<ArrowDownloadRegular />}
          onClick={() => {
            const text = exportUnitProfile(settings);
            setExported(text);
            download(text);
          }}
        >
          导出
        </Button>
        {unit !== null && (
          <Button
            size="small"
            onClick={() => {
              session.changeSettings({ unit: null });
            }}
          >
            停用
          </Button>
        )}
      </div>
      {/* Some web views drop downloads without a word, so the text is there to be copied as well. */}
      {exported !== null && (
        <Field
          label="导出的配置"
          hint={`没有出现下载时，请复制这段文字，用记事本存为“${FILE_NAME}”（编码选 UTF-8）。`}
        >
          <Textarea
            readOnly
            resize="vertical"
            value={exported}
            onFocus={({ target }) => {
              target.select();
            }}
          />
        </Field>
      )}
      <input
        ref={input}
        className={styles.file}
        type="file"
        accept=".json,application/json"
        aria-label="配置文件"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file !== undefined) void importUnitProfile(session, file);
        }}
      />
    </section>
  );
}

const FILE_NAME = '本单位配置.json';

function download(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = FILE_NAME;
  link.click();
  URL.revokeObjectURL(url);
}
