/** For the pane: findings by matter. */
export { groupMatters, type Matter } from '../review/matters';
