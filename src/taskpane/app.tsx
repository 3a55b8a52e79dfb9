import { lazy, Suspense, useEffect, useState } from 'react';
import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { LazySession } from '../session/lazy-session';
import { BottomBar } from './bottom-bar';
import { CheckTab } from './check/check-tab';
import type { PaneEnvironment } from './environment';
import { MessageStrip } from './message-strip';
import { TaskStrip } from './task-strip';
import { EnvironmentContext } from './use-environment';
import { SessionContext } from './use-session';
import { Themed } from './themed';
import { NavigationContext, type TabId } from './use-navigate';
import { useTheme } from './use-theme';

// What the first look does not need is loaded when it is asked for.
const ReadingTab = lazy(() => import('./reading/reading-tab'));
const ScoreTab = lazy(() => import('./score/score-tab'));
const TemplateTab = lazy(() => import('./template/template-tab'));
const SettingsTab = lazy(() => import('./settings/settings-tab'));

const TABS = [
  { id: 'check', label: '检查', content: null },
  { id: 'reading', label: '识别结果', content: ReadingTab },
  { id: 'score', label: '评分', content: ScoreTab },
  { id: 'template', label: '模板', content: TemplateTab },
  { id: 'settings', label: '设置', content: SettingsTab },
] as const satisfies readonly { readonly id: TabId; readonly label: string; content: unknown }[];

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  tabs: {
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  /** For screen readers: Office shows the name above the pane. */
  name: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowX: 'hidden',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
  },
});

interface AppProps {
  readonly session: LazySession;
  readonly environment: PaneEnvironment;
}

export function App({ session, environment }: AppProps) {
  const styles = useStyles();
  const theme = useTheme(environment.appearance);
  const [tab, setTab] = useState<TabId>('check');
  const Content = TABS.find(({ id }) => id === tab)?.content ?? null;
  useEffect(() => {
    // What Fluent does not style: the page behind the pane while it is resized.
    document.body.style.backgroundColor = theme.colorNeutralBackground2;
    document.documentElement.style.colorScheme =
      theme.colorNeutralForeground1 === '#242424' ? 'light' : 'dark';
  }, [theme]);
  return (
    <SessionContext value={session}>
      <EnvironmentContext value={environment}>
        <Themed theme={theme}>
          <div className={styles.root}>
            <header className={styles.tabs}>
              <h1 className={styles.name}>绩效目标表助手</h1>
              <TabList
                size="small"
                selectedValue={tab}
                onTabSelect={(_, { value }) => {
                  setTab(value as TabId);
                }}
                aria-label="功能"
              >
                {TABS.map(({ id, label }) => (
                  <Tab key={id} value={id} id={`tab-${id}`} aria-controls="tab-content">
                    {label}
                  </Tab>
                ))}
              </TabList>
            </header>
            <TaskStrip />
            <MessageStrip />
            <main className={styles.content}>
              <div id="tab-content" role="tabpanel" aria-labelledby={`tab-${tab}`}>
                {/* Stays, so that filter, place and open tables survive a look at another tab. */}
                <div hidden={tab !== 'check'}>
                  <NavigationContext value={setTab}>
                    <CheckTab />
                  </NavigationContext>
                </div>
                {Content !== null && (
                  <Suspense fallback={null}>
                    <Content />
                  </Suspense>
                )}
              </div>
            </main>
            {environment.collapse !== undefined && <BottomBar collapse={environment.collapse} />}
          </div>
        </Themed>
      </EnvironmentContext>
    </SessionContext>
  );
}
