import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ToDo } from '../../session/to-do';
import { useSession } from '../use-session';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface ToDoListProps {
  readonly sheetId: string;
  readonly toDo: readonly ToDo[];
}

/** A form that nobody has begun is not wrong: what it asks for, and where. */
export function ToDoList({ sheetId, toDo }: ToDoListProps) {
  const styles = useStyles();
  const session = useSession();
  const count = toDo.reduce((sum, each) => sum + each.count, 0);
  return (
    <>
      <h3 className={styles.heading}>{`还有 ${count} 项待填`}</h3>
      <ul className={styles.list}>
        {toDo.map(({ part, count: left, cell }) => (
          <li key={part} className={styles.item}>
            {`${part}　${left} ${cell === null ? '行' : '项'}`}
            {cell !== null && (
              <Button
                size="small"
                appearance="transparent"
                aria-label={`${part}，转到 ${cell}`}
                onClick={() => void session.select(sheetId, cell)}
              >
                {cell}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.text}>
        填写内容后再检查；空白的表不作标记。指标行不够时，可在表中插入行。
      </p>
    </>
  );
}
