/** What nobody has measured yet in the JavaScript bridge of WPS 表格: every combination below must be survived. */

export interface EtProfile {
  readonly name: string;
  /** What an empty cell reads as. */
  readonly blank: 'null' | 'undefined' | 'empty string';
  /** A single row or column of several cells: rows of rows, or one flat array. */
  readonly line: 'nested' | 'flat';
  /** #DIV/0! as -2146826281, or as its text. */
  readonly errors: 'number' | 'text';
  /** Whether SheetChange is fired for writes of the add-in. */
  readonly ownWrites: 'silent' | 'at once' | 'later';
  /** Whether there are events at all. */
  readonly events: 'fired' | 'never' | 'absent';
  /** A matrix assigned to Value2: taken, silently ignored, or every row gets the first one. */
  readonly matrices: 'taken' | 'ignored' | 'first row only';
  /** A leading apostrophe: a mark of text as in Excel, or part of the text. */
  readonly apostrophe: 'prefix' | 'kept';
  /** Members as the typings declare them, or the other way round where builds are said to differ. */
  readonly members: 'declared' | 'turned';
  /** Whether objects answer to `in`. */
  readonly inOperator: 'answers' | 'denies' | 'throws';
  /** Collections can be called, and so are functions. */
  readonly collections: 'object' | 'function';
  /** What FormatConditions.Add takes for the operator that an expression does not have: a valid one, or a gap. */
  readonly operator: '1' | '3' | 'undefined' | 'null';
  /** How many conditional formats a cell may have (a number that JSON knows); WPS documents three. */
  readonly rulesACell: number;
  /** What a conditional format takes besides the fill. */
  readonly ruleLooks: 'all' | 'fill only';
  /** Whether conditional formats with a formula give it back. */
  readonly ruleFormulas: 'kept' | 'forgotten';
  /** Whether an object for a conditional format stands for that rule, or for its place, whatever rule moves there. */
  readonly ruleHandles: 'rules' | 'places';
  /** How Worksheets.Add must be told that there is no sheet before. */
  readonly addAfter: 'null' | 'undefined' | 'ignored';
  /** How far each sheet reaches: as .xlsx, or as the .xls that finance offices still pass on. */
  readonly grid: '1048576 x 16384' | '65536 x 256';
  /** What PluginStorage gives back for true: itself or "true". */
  readonly storage: 'primitives' | 'strings';
  /** What GetTaskPane does with an id of an earlier session. */
  readonly stalePane: 'null' | 'throws';
}

/** As COM automation behaved where somebody measured it. */
export const LIKE_COM: EtProfile = {
  name: 'like COM',
  blank: 'null',
  line: 'nested',
  errors: 'number',
  ownWrites: 'silent',
  events: 'fired',
  matrices: 'taken',
  apostrophe: 'prefix',
  members: 'declared',
  inOperator: 'answers',
  collections: 'object',
  operator: '1',
  rulesACell: 64_000,
  ruleLooks: 'all',
  ruleFormulas: 'kept',
  ruleHandles: 'rules',
  addAfter: 'null',
  grid: '1048576 x 16384',
  storage: 'primitives',
  stalePane: 'null',
};

export const PROFILES: readonly EtProfile[] = [
  LIKE_COM,
  {
    ...LIKE_COM,
    name: 'like JavaScript',
    blank: 'undefined',
    line: 'flat',
    errors: 'text',
    ownWrites: 'at once',
    inOperator: 'denies',
    collections: 'function',
    operator: 'null',
    ruleLooks: 'fill only',
    addAfter: 'undefined',
    stalePane: 'throws',
  },
  {
    ...LIKE_COM,
    name: 'like Linux',
    blank: 'empty string',
    ownWrites: 'later',
    matrices: 'ignored',
    inOperator: 'throws',
    operator: 'undefined',
    addAfter: 'ignored',
    storage: 'strings',
  },
  {
    ...LIKE_COM,
    name: 'turned members',
    members: 'turned',
    matrices: 'first row only',
    ownWrites: 'later',
    operator: '3',
  },
  {
    ...LIKE_COM,
    name: 'poor',
    blank: 'undefined',
    line: 'flat',
    events: 'absent',
    grid: '65536 x 256',
    apostrophe: 'kept',
    addAfter: 'ignored',
    stalePane: 'throws',
  },
];

/** Marks become fills with a list (test/hosts/wps/ledger.test.ts); the contract, which looks at rules, does not fit. */
export const FORGETFUL: EtProfile = {
  ...LIKE_COM,
  name: 'forgetful',
  ruleFormulas: 'forgotten',
  ownWrites: 'at once',
};
