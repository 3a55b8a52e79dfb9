import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { isOfUnit, optionsNow, SCHEME_NAMES, scoringBasis } from '../../session/scoring-basis';
import type { Settings } from '../../session/settings';
import { useSession, useSessionState } from '../use-session';

const useStyles = makeStyles({
  // As narrow as the pane, whatever its longest choice.
  choice: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  basis: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  line: { margin: 0 },
});

const SCHEMES = ['ratio', 'threshold'] as const;

/** 计分口径: which document's, who says so, and what that document says. */
export function SchemePart() {
  const styles = useStyles();
  const session = useSession();
  const { settings } = useSessionState();
  const { source, words, others } = scoringBasis(settings);
  const ofUnit = isOfUnit(settings, 'scheme');
  const { scheme: usual } = optionsNow({ ...settings, scheme: null });
  return (
    <>
      <Field label="计分口径">
        <Select
          className={styles.choice}
          select={{ className: styles.choice }}
          value={settings.scheme ?? (ofUnit ? '' : usual)}
          onChange={(_, { value }) => {
            session.changeSettings({ scheme: value === '' ? null : (value as Settings['scheme']) });
          }}
        >
          {ofUnit && <option value="">{`本单位配置（${SCHEME_NAMES[usual]}）`}</option>}
          {SCHEMES.map((scheme) => (
            <option key={scheme} value={scheme}>
              {SCHEME_NAMES[scheme]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.basis}>
        {[source, words, ...others].map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
      </div>
    </>
  );
}
