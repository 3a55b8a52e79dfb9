/** What the browser denies is one sentence, with what to do; the file is not taken for saved. */
import { targetOf, type FileHandle } from '../../src/workbench/save-file';

beforeAll(() => {
  Object.assign(globalThis, { window: globalThis });
});

const BYTES = Uint8Array.of(1, 2, 3);

function handle(refusals: Partial<Record<'createWritable' | 'write' | 'close', unknown>>) {
  const done: string[] = [];
  const step = (name: keyof typeof refusals) => (): Promise<void> => {
    done.push(name);
    const refusal = refusals[name];
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a DOMException
    return refusal === undefined ? Promise.resolve() : Promise.reject(refusal);
  };
  const stream = {
    write: step('write'),
    close: step('close'),
    abort: () => {
      done.push('abort');
      return Promise.reject(new Error('closed already'));
    },
  };
  const file: FileHandle = {
    name: '目标表.xlsx',
    createWritable: () => step('createWritable')().then(() => stream),
  };
  return { file, done };
}

const REASONS = {
  NotAllowedError: /浏览器未能写入，文件可能正在 Excel 或 WPS 中打开，或没有写入权限。/,
  NoModificationAllowedError: /文件正被占用，可能在 Excel 或 WPS 中打开。/,
  InvalidStateError: /文件在打开之后被别的程序改动或占用。/,
  QuotaExceededError: /磁盘空间不足。/,
  NotFoundError: /原来的文件已被移走、改名或删除。/,
  TypeMismatchError: /原来的位置现在是文件夹。/,
  SecurityError: /浏览器不允许写入这个位置。/,
  AbortError: /浏览器中止了写入/,
  SomeLaterError: /浏览器未能写入/,
};

describe.each(['createWritable', 'write', 'close'] as const)('%s denied', (step) => {
  test.each(Object.entries(REASONS))('with %s', async (name, reason) => {
    const { file, done } = handle({ [step]: new DOMException('no', name) });
    const target = (await targetOf('目标表.xlsx', file))!;
    const failure = await target.write(BYTES).then(
      () => null,
      (error: unknown) => error as Error,
    );
    expect(failure?.message).toMatch(reason);
    expect(failure?.message).toMatch(
      /^没有保存“目标表\.xlsx”：[^a-z]*(?:Excel 或 WPS)?[^a-z]*；改动仍在工作台中。$/i,
    );
    // The browser's own copy is let go of.
    expect(done.at(-1)).toBe(step === 'createWritable' ? step : 'abort');
  });
});

test('a file that is written is closed', async () => {
  const { file, done } = handle({});
  await (await targetOf('目标表.xlsx', file))!.write(BYTES);
  expect(done).toEqual(['createWritable', 'write', 'close']);
});

test('who thinks better of the dialog saves nothing; a dialog that is denied is a sentence', async () => {
  const pick = jest.fn().mockRejectedValueOnce(new DOMException('', 'AbortError'));
  Object.assign(globalThis, { showSaveFilePicker: pick });
  expect(await targetOf('目标表.xlsx', null)).toBeNull();
  pick.mockRejectedValueOnce(new DOMException('', 'SecurityError'));
  await expect(targetOf('目标表.xlsx', null)).rejects.toThrow(/浏览器不允许写入这个位置/);
});
