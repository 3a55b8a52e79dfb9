import { useRef, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, ArrowUploadRegular } from '@fluentui/react-icons';
import { exportUnitProfile, importUnitProfile } from '../../session/unit-profile';
import { downloadJson, ExportedText } from '../exported-text';
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
            downloadJson(FILE_NAME, text);
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
      {exported !== null && (
        <ExportedText label="导出的配置" fileName={FILE_NAME} text={exported} />
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
