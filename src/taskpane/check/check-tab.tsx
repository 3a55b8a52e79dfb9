import { lazy, Suspense } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { SheetResult } from '../../session/state';
import { useSession, useSessionState } from '../use-session';
import { CheckToolbar } from './check-toolbar';

/** Loaded together with the session. */
export const loadResults = () => import('./results');
const Results = lazy(loadResults);

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function CheckTab() {
  const styles = useStyles();
  const { sheets } = useSessionState();
  return (
    <div className={styles.tab}>
      <CheckToolbar />
      {sheets === null && (
        <p className={styles.text}>
          打开绩效目标表后点“检查当前表”。问题会列在这里，并在表中标出；标记不改动单元格的内容和格式，可随时清除。
        </p>
      )}
      <Suspense fallback={null}>
        <ResultsOnceLoaded sheets={sheets} />
      </Suspense>
    </div>
  );
}

/** There before there is anything to show, so that the first check does not wait for it. */
function ResultsOnceLoaded({ sheets }: { readonly sheets: readonly SheetResult[] | null }) {
  useSession();
  return <Results sheets={sheets} />;
}
