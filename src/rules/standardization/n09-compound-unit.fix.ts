import { COMPOUND } from './n09-compound-unit';
import { rewrite } from '../drafts/drafts';
import { defineFix } from '../engine/fix';

const EVERY = new RegExp(COMPOUND.source, 'g');

export const compoundUnitFix = defineFix({
  rule: 'N09',
  kind: 'suggestion',
  title: '改为“元/(人·月)”的写法',
  description: '“元/人/月”“元/月、人”改为“元/(人·月)”“元/(月·人)”。',
  propose({ sheet }, { cells }) {
    return {
      drafts: cells.map((cell) =>
        rewrite(sheet, cell, (text) =>
          text.replace(EVERY, (unit) =>
            unit.replace(
              /\/(.)[、/](.)$/,
              (_, first: string, second: string) => `/(${first}·${second})`,
            ),
          ),
        ),
      ),
    };
  },
});
