/**
 * The mutants of a source file: each one small change that a test ought to notice.
 *
 * A threshold is a value in a rule's `options`, or a number that has a name: `const LOW = '0.8'`, or a property of such a
 * constant. It moves by one, or by one in the last place that is written.
 */
import ts from 'typescript';

const K = ts.SyntaxKind;

const SWAPS = new Map([
  [K.LessThanToken, '<='],
  [K.LessThanEqualsToken, '<'],
  [K.GreaterThanToken, '>='],
  [K.GreaterThanEqualsToken, '>'],
  [K.EqualsEqualsEqualsToken, '!=='],
  [K.ExclamationEqualsEqualsToken, '==='],
  [K.AmpersandAmpersandToken, '||'],
  [K.BarBarToken, '&&'],
]);

const EQUALITIES = new Set([K.EqualsEqualsEqualsToken, K.ExclamationEqualsEqualsToken]);
const NUMERAL = /^-?\d+(?:\.\d+)?$/;
const CONSTANT = /^[A-Z][A-Z0-9_]*$/;

/** 0.8 -> 0.9 and 0.7; 85 -> 86 and 84. */
function moved(numeral) {
  const places = numeral.split('.')[1]?.length ?? 0;
  return [1, -1].map((sign) => (Number(numeral) + sign / 10 ** places).toFixed(places));
}

function numeralOf(node) {
  if (ts.isNumericLiteral(node)) return node.getText();
  if (ts.isStringLiteral(node)) return node.text;
  const minus = ts.isPrefixUnaryExpression(node) && node.operator === K.MinusToken;
  return minus && ts.isNumericLiteral(node.operand) ? node.getText() : '';
}

/** What says what a number is: `const LOW = …`, or a property within a constant or within `options`. */
function isNamed(node) {
  const { parent } = node;
  if (ts.isVariableDeclaration(parent)) return CONSTANT.test(parent.name.getText());
  if (!ts.isPropertyAssignment(parent) || parent.initializer !== node) return false;
  for (let at = parent.parent; at !== undefined; at = at.parent) {
    if (ts.isFunctionLike(at)) return false;
    if (ts.isPropertyAssignment(at) && at.name.getText() !== 'options') {
      if (['examples', 'bounds'].includes(at.name.getText())) return false;
    } else if (ts.isPropertyAssignment(at)) return true;
    if (ts.isVariableDeclaration(at)) return CONSTANT.test(at.name.getText());
  }
  return false;
}

function* thresholds(node) {
  const numeral = numeralOf(node);
  if (!NUMERAL.test(numeral) || !isNamed(node)) return;
  const quote = ts.isStringLiteral(node) ? "'" : '';
  for (const value of moved(numeral)) yield ['threshold', node, `${quote}${value}${quote}`];
}

function* operators(node) {
  if (!ts.isBinaryExpression(node)) return;
  const swap = SWAPS.get(node.operatorToken.kind);
  if (swap !== undefined)
    yield [swap.length < 3 && /[<>]/.test(swap) ? 'comparison' : 'logic', node.operatorToken, swap];
}

/** The other way round; not where an equality stands, which `operators` turns round already. */
function* conditions(node) {
  const condition = ts.isIfStatement(node)
    ? node.expression
    : ts.isConditionalExpression(node)
      ? node.condition
      : undefined;
  if (condition === undefined) return;
  if (ts.isBinaryExpression(condition) && EQUALITIES.has(condition.operatorToken.kind)) return;
  yield ['condition', condition, `!(${condition.getText()})`];
}

/** `if (…) return …;` and `if (…) continue;` */
function* guards(node) {
  if (!ts.isIfStatement(node) || node.elseStatement !== undefined) return;
  const { thenStatement: then } = node;
  const only = ts.isBlock(then) && then.statements.length === 1 ? then.statements[0] : then;
  if (ts.isReturnStatement(only) || ts.isContinueStatement(only)) yield ['guard', node, ';'];
}

function* filters(node) {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
  const { name, expression: list } = node.expression;
  if (name.text === 'filter') yield ['filter', node, list.getText()];
}

/** In the order of the file. */
export function mutantsOf(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isTypeNode(node)) return;
    for (const mutate of [thresholds, operators, conditions, guards, filters]) {
      for (const [kind, place, text] of mutate(node))
        found.push(asMutant(file, tree, kind, place, text));
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function asMutant(file, tree, kind, place, text) {
  const { text: source } = tree;
  const [start, end] = [place.getStart(), place.getEnd()];
  const mutated = source.slice(0, start) + text + source.slice(end);
  const from = source.lastIndexOf('\n', start - 1) + 1;
  const until = (of, at) => (of.indexOf('\n', at) + of.length + 1) % (of.length + 1);
  const oneLine = (part) => part.replace(/\s+/g, ' ').trim();
  return {
    file,
    line: tree.getLineAndCharacterOfPosition(start).line + 1,
    kind,
    before: oneLine(source.slice(from, until(source, end))),
    after: oneLine(mutated.slice(from, until(mutated, start + text.length))),
    source: mutated,
  };
}
