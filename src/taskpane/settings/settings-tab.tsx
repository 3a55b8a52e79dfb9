import { Field, makeStyles, Select, Switch, tokens } from '@fluentui/react-components';
import { LISTED_PROFILES } from '../../session/check-list';
import { StaleNotice } from '../check/stale-notice';
import { useEnvironment } from '../use-environment';
import { useSession, useSessionState } from '../use-session';
import { CheckLevels } from './check-levels';
import { UnitProfilePart } from './unit-profile-part';
import { SelfCheckSection } from './self-check';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** Excel empties what Ctrl+Z would take back with most of what an add-in writes. */
const UNDO =
  '问题没有变化时不写入表格，Ctrl+Z 仍可撤销刚才的输入；标记有变化时，有的版本会清空撤销记录，本工具写入的内容请用“撤销”按钮撤回。';

/** 设置 take effect with the next check. */
export default function SettingsTab() {
  const styles = useStyles();
  const session = useSession();
  const { settings } = useSessionState();
  const { selfCheck, application } = useEnvironment();
  return (
    <div className={styles.tab}>
      <StaleNotice />
      <Field label="适用规定" hint="自动识别时，按每张表的表头和用语选择。">
        <Select
          value={settings.profile ?? ''}
          onChange={(_, { value }) => {
            session.changeSettings({ profile: value === '' ? null : value });
          }}
        >
          <option value="">自动识别</option>
          {LISTED_PROFILES.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field {...(application === 'Excel' ? { hint: UNDO } : {})}>
        <Switch
          checked={settings.live}
          label="修改单元格后自动重新检查"
          onChange={(_, { checked }) => {
            session.changeSettings({ live: checked });
          }}
        />
      </Field>
      <Switch
        checked={settings.draw}
        label="检查后在表中标出问题"
        onChange={(_, { checked }) => {
          session.changeSettings({ draw: checked });
        }}
      />
      <UnitProfilePart />
      {selfCheck !== undefined && <SelfCheckSection run={selfCheck} application={application} />}
      <CheckLevels />
    </div>
  );
}
