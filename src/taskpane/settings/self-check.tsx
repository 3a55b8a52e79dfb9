import { useState } from 'react';
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { sentenceOf } from '../../session/sentence';
import { useSession } from '../use-session';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface SelfCheckProps {
  readonly run: () => Promise<object>;
  /** WPS 表格. */
  readonly application: string;
}

/** Excel opens no second workbook for an add-in. */
function hintFor(application: string): string {
  const place =
    application === 'Excel'
      ? '在本工作簿一张隐藏的临时工作表中试验，完成后自动删除，不改动您的工作表；自检之后不能再用 Ctrl+Z 撤销此前的操作，最好在空白工作簿中做'
      : `在一个新建的临时工作簿中试验这台机器上的 ${application}，完成后自动关闭，不涉及您的文件`;
  return `${place}。把结果复制给管理员或开发者。`;
}

/** 兼容性自检: for the administrator, or for us when something does not work. */
export function SelfCheckSection({ run, application }: SelfCheckProps) {
  const styles = useStyles();
  const session = useSession();
  const [result, setResult] = useState('');
  const [busy, setBusy] = useState(false);
  const start = async (): Promise<void> => {
    setBusy(true);
    try {
      setResult(JSON.stringify(await run(), null, 1));
    } catch (error) {
      session.say(...sentenceOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={styles.root}>
      <Button disabled={busy} onClick={() => void start()}>
        兼容性自检
      </Button>
      <Field label="自检结果" hint={hintFor(application)}>
        <Textarea
          readOnly
          resize="vertical"
          value={result}
          onFocus={({ target }) => {
            target.select();
          }}
        />
      </Field>
    </div>
  );
}
