/** 兼容性自检: what this WPS answers to the probes, as JSON that a simulator profile is made of. */
import { call, callChild, child, read, write, type Remote } from '../bridge';
import { describe, EXPECTED, PAGE, PROBES, type Probe, type Scratch } from './probes';

/** The text that a user can copy. */
export interface SelfCheck {
  readonly format: 'jixiao-wps-check-1';
  readonly build: string;
  readonly version: string;
  /** Names the browser inside WPS and the system. */
  readonly userAgent: string;
  /** Milliseconds for one call, over 200. */
  readonly callMs: number;
  /** What the page has of the language and of WPS beside the model. */
  readonly page: Readonly<Record<string, string>>;
  /** By the names of the simulator's profile. */
  readonly profile: Readonly<Record<string, string>>;
  readonly observations: Readonly<
    Record<string, { readonly expected: string; readonly found: string }>
  >;
}

const TIMED_CALLS = 200;

/** Works on a new workbook, which it closes again without saving; other workbooks stay as they are. */
export async function selfCheck(application: Remote, userAgent: string): Promise<SelfCheck> {
  const book = callChild(child(application, 'Workbooks'), 'Add');
  try {
    const sheet = callChild(child(book, 'Worksheets'), 'Item', 1);
    const scratch: Scratch = { application, book, sheet };
    // Merging and closing must not ask anything.
    write(application, 'DisplayAlerts', false);
    const profile = await asked(PROBES, scratch);
    const observations: Record<string, { expected: string; found: string }> = {};
    for (const [name, [expected, probe]] of Object.entries(EXPECTED)) {
      observations[name] = { expected, found: await ask(probe, scratch) };
    }
    return {
      format: 'jixiao-wps-check-1',
      build: describe(read(application, 'Build')),
      version: describe(read(application, 'Version')),
      userAgent,
      callMs: timeOfCall(sheet),
      page: await asked(PAGE, scratch),
      profile,
      observations,
    };
  } finally {
    write(application, 'DisplayAlerts', false);
    call(book, 'Close', false);
    write(application, 'DisplayAlerts', true);
  }
}

async function asked(
  probes: Readonly<Record<string, Probe>>,
  scratch: Scratch,
): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  for (const [name, probe] of Object.entries(probes)) answers[name] = await ask(probe, scratch);
  return answers;
}

async function ask(probe: Probe, scratch: Scratch): Promise<string> {
  try {
    return await probe(scratch);
  } catch (error) {
    // A probe that fails is an answer too.
    return `error: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function timeOfCall(sheet: Remote): number {
  const start = performance.now();
  for (let i = 0; i < TIMED_CALLS; i += 1) read(sheet, 'Index');
  return Math.round(((performance.now() - start) / TIMED_CALLS) * 1000) / 1000;
}
