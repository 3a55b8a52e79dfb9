import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { isOfUnit, optionsNow } from '../../session/scoring-basis';
import { CHOICES, withChoice, type ScoringChoices } from '../../session/settings';
import { useSession, useSessionState } from '../use-session';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
  choices: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
});

interface Wording<Value extends string> {
  readonly label: string;
  readonly of: Readonly<Record<Value, string>>;
}

const WORDS: { readonly [Name in keyof ScoringChoices]: Wording<ScoringChoices[Name]> } = {
  equal: {
    label: '指标值为“=”或区间，没有正好达到',
    of: {
      ratio: '偏高偏低都按比例计分',
      exact: '不得分',
      'at-least': '只有偏低才按比例计分',
    },
  },
  overLimit: {
    label: '指标值为“≤”，实际超过',
    of: { ratio: '按目标值÷实际值计分', none: '不得分' },
  },
  satisfaction: {
    label: '满意度赋分',
    of: { bands: '按档次（未另行规定的按101号）', proportional: '按完成比例' },
  },
  executionBase: {
    label: '预算执行率的分母',
    of: { budget: '全年（调整后）预算数', initial: '年初预算数' },
  },
};

function wordOf(name: keyof ScoringChoices, choice: string): string {
  return (WORDS[name].of as Readonly<Record<string, string>>)[choice] ?? choice;
}

const NAMES = Object.keys(CHOICES) as (keyof ScoringChoices)[];

/** 其他计分口径: what 10号 and 101号 leave to the region, each with the default first. */
export function ScoringChoicesPart() {
  const styles = useStyles();
  const session = useSession();
  const { settings } = useSessionState();
  const usual = optionsNow({ ...settings, choices: {} });
  return (
    <details>
      <summary className={styles.summary}>其他计分口径（制度未作统一规定）</summary>
      <div className={styles.choices}>
        {NAMES.map((name) => (
          <Field key={name} label={WORDS[name].label}>
            <Select
              value={settings.choices[name] ?? (isOfUnit(settings, name) ? '' : usual[name])}
              onChange={(_, { value }) => {
                session.changeSettings({ choices: withChoice(settings.choices, name, value) });
              }}
            >
              {isOfUnit(settings, name) && (
                <option value="">{`本单位配置（${wordOf(name, usual[name])}）`}</option>
              )}
              {CHOICES[name].map((choice) => (
                <option key={choice} value={choice}>
                  {wordOf(name, choice)}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
    </details>
  );
}
