import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CHECKS } from '../../rules/catalogue';
import type { ListedFinding } from './finding-list';

const useStyles = makeStyles({
  basis: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    '& p': { margin: `${tokens.spacingVerticalXXS} 0 0` },
  },
  cells: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXXS },
  cell: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalXS },
});

interface CheckBasisProps {
  readonly listed: ListedFinding;
  readonly onGo: (listed: ListedFinding, cell?: string) => void;
}

/** Why the check speaks, on which document it rests, when it stays silent, and all cells to look at. */
export default function CheckBasis({ listed, onGo }: CheckBasisProps) {
  const styles = useStyles();
  const { rule, citations, cells } = listed.finding;
  const check = CHECKS.find(({ id }) => id === rule);
  return (
    <div className={styles.basis}>
      {citations.map(({ document, section }) => (
        <p key={`${document}${section}`}>{`${document}　${section}`}</p>
      ))}
      {check !== undefined && (
        <>
          <p>{`${check.title}：${check.condition}`}</p>
          {check.exceptions !== '' && <p>{`不报的情形：${check.exceptions}`}</p>}
          <p>{`有问题的写法：${check.example.wrong}`}</p>
          <p>{`没有问题的写法：${check.example.right}`}</p>
        </>
      )}
      {cells.length > 1 && (
        <div className={styles.cells} role="group" aria-label="涉及的单元格">
          {cells.map((cell) => (
            <Button
              key={cell}
              className={styles.cell}
              size="small"
              appearance="outline"
              onClick={() => {
                onGo(listed, cell);
              }}
            >
              {cell}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
