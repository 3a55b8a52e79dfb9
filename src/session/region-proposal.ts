/** The region that most tables of the workbook are of, for the others: shown, and applied when somebody says so. */
import { proposalSentence, proposeProfile, type ProfileProposal } from '../review/propose-profile';
import type { SheetResult } from './state';

export interface RegionProposal extends ProfileProposal {
  /** 5张表中有3张识别为…，其余2张未识别出地区。 */
  readonly sentence: string;
}

/** Null where there is nothing to propose, as when a region has been chosen for all tables. */
export function regionProposalOf(sheets: readonly SheetResult[]): RegionProposal | null {
  const picked = sheets.flatMap(({ tables }) => tables.map(({ profile }) => profile));
  const proposal = proposeProfile(picked);
  return proposal === null ? null : { ...proposal, sentence: `${proposalSentence(proposal)}。` };
}
