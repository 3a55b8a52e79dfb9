/** The part of the program that knows the forms: much the larger one, loaded apart from the pane. */
export { checkTable } from '../review/check-table';
export { fixFinding, fixSheet } from '../review/fix-sheet';
export { marksOf } from '../review/marks';
export { problemList } from '../review/problem-list';
export { projectsOf, readSheet } from '../review/review-workbook';
export { canSetAside, cellsText, contentsOf } from '../review/set-aside';
export {
  appendSetAside,
  isSetAsideList,
  readSetAsideList,
  removeSetAside,
  SET_ASIDE_NAME,
  setAsideList,
} from '../review/set-aside-list';
export { planScores } from '../review/score-plan';
export { scoreSheet } from '../review/score-workbook';
export { blankTable } from '../template/blank-table';
