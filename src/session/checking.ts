/** The part of the program that knows the forms: much the larger one, loaded apart from the pane. */
export { marksOf } from '../review/marks';
export { problemList } from '../review/problem-list';
export { checkTable } from '../review/check-table';
export { projectsOf, readSheet } from '../review/review-workbook';
export { blankTable } from '../template/blank-table';
