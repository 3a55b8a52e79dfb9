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
      <Field
        label="自检结果"
        hint={`在一个新建的临时工作簿中试验这台机器上的 ${application}，完成后自动关闭，不涉及您的文件。把结果复制给管理员或开发者。`}
      >
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
