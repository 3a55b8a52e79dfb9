/** What a pane is told about the place where it runs. */
import type { SheetHost } from '../hosts/port';
import type { Opinion } from '../review/opinion/model';

/** "system": the application does not say; the system's setting counts. */
export type Appearance = 'light' | 'dark' | 'system';

export interface PaneEnvironment {
  readonly host: SheetHost;
  readonly appearance: Appearance;
  /** Excel, WPS 表格, 工作台. */
  readonly application: string;
  /** Where the application cannot be relied on to close the pane. */
  readonly collapse?: () => void;
  /** 导出报送稿: saves a copy without marks and lists of ours; only where the pane's place can save. */
  readonly exportClean?: () => void;
  /** What the workbook is called, where the pane's place knows. */
  readonly fileName?: () => string;
  /** Saves 审核意见 as a Word document and says where; null where the user thinks better of it. As `exportClean`. */
  readonly saveOpinion?: (opinion: Opinion) => Promise<string | null>;
  /** 打印问题清单; only where the pane's place can print by itself. */
  readonly printList?: () => void;
  /** Where versions of the application differ in ways that nobody has written down: what this one does, to copy. */
  readonly selfCheck?: () => Promise<object>;
}
