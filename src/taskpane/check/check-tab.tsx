import { lazy, Suspense, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { OpenedCheck } from '../../session/saved-check';
import type { SheetResult } from '../../session/state';
import { useSession, useSessionState } from '../use-session';
import { CheckToolbar } from './check-toolbar';
import { StartCard } from './start-card';

/** Loaded together with the session. */
export const loadResults = () => import('./results');
const Results = lazy(loadResults);
const CompareSaved = lazy(() => import('./compare-saved'));

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

export function CheckTab() {
  const styles = useStyles();
  const { sheets } = useSessionState();
  const [saved, setSaved] = useState<OpenedCheck | null>(null);
  return (
    <div className={styles.tab}>
      <CheckToolbar onOpened={setSaved} />
      {saved !== null && sheets !== null && (
        <Suspense fallback={null}>
          <CompareSaved
            saved={saved}
            sheets={sheets}
            onClose={() => {
              setSaved(null);
            }}
          />
        </Suspense>
      )}
      {sheets === null && <StartCard />}
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
