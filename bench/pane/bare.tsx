/** What the pane costs before there is a product in it: the same React, the same Fluent components, the same icons. */
import { createRoot } from 'react-dom/client';
import {
  Button,
  Field,
  FluentProvider,
  Input,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  Select,
  Switch,
  Tab,
  TabList,
  teamsHighContrastTheme,
  ToggleButton,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import {
  ArrowDownRegular,
  ArrowUndoRegular,
  ArrowUpRegular,
  CheckmarkCircleFilled,
  ChevronDownRegular,
  ChevronRightRegular,
  ClipboardTaskListLtrRegular,
  DismissRegular,
  EraserRegular,
  ErrorCircleFilled,
  InfoRegular,
  TextBulletListSquareRegular,
  WarningFilled,
} from '@fluentui/react-icons';

const ICONS = [
  ...[ArrowDownRegular, ArrowUndoRegular, ArrowUpRegular, CheckmarkCircleFilled],
  ...[ChevronDownRegular, ChevronRightRegular, ClipboardTaskListLtrRegular, EraserRegular],
  ...[ErrorCircleFilled, InfoRegular, TextBulletListSquareRegular, WarningFilled],
];
const THEMES = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };

const useStyles = makeStyles({ root: { color: tokens.colorNeutralForeground1 } });

function Bare() {
  const styles = useStyles();
  const look = new URLSearchParams(window.location.search).get('look');
  const theme = look === 'dark' || look === 'contrast' ? THEMES[look] : THEMES.light;
  return (
    <FluentProvider theme={theme}>
      <div className={styles.root}>
        <TabList>
          <Tab value="a">甲</Tab>
        </TabList>
        <Button id="ready">好</Button>
        <ToggleButton>乙</ToggleButton>
        <Field label="丙">
          <Input />
        </Field>
        <Select>
          <option>丁</option>
        </Select>
        <Switch />
        <Link>戊</Link>
        <ProgressBar />
        <MessageBar>
          <MessageBarBody>己</MessageBarBody>
          <MessageBarActions containerAction={<Button icon={<DismissRegular />} />} />
        </MessageBar>
        {ICONS.map((Icon, i) => (
          <Icon key={i} />
        ))}
      </div>
    </FluentProvider>
  );
}

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
void Office.onReady().then(() => {
  createRoot(root).render(<Bare />);
});
