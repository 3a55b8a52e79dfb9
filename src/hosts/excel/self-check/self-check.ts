/** 兼容性自检: what this Excel answers to the probes, as text that a user can copy; a simulator profile is made of it. */
import { HostError } from '../../host-error';
import type { ExcelSession } from '../excel-session';
import { environmentOf, PROBES } from './probes';
import { rehearseMarks } from './rehearsal';
import { withScratchSheet } from './scratch-sheet';

export interface ExcelSelfCheck {
  readonly format: 'jixiao-excel-check-1';
  /** Platform and version, as Office says. */
  readonly build: string;
  readonly userAgent: string;
  readonly environment: Readonly<Record<string, string>>;
  /** By the names of the simulator's profile, as far as it has one. */
  readonly profile: Readonly<Record<string, string>>;
  /** "good", or what is wrong with marks. */
  readonly marks: string;
}

export interface CheckedExcel {
  readonly build: string;
  readonly userAgent: string;
  readonly isSupported: (version: string) => boolean;
}

/** Works on a hidden sheet, which it deletes again. Throws HostError where none can be added. */
export async function selfCheckExcel(
  session: ExcelSession,
  { build, userAgent, isSupported }: CheckedExcel,
): Promise<ExcelSelfCheck> {
  return withScratchSheet(session, async (scratch) => {
    const marks = await answer(async () => (await rehearseMarks(session, scratch)) ?? 'good');
    const profile: Record<string, string> = {};
    for (const [name, probe] of Object.entries(PROBES)) {
      profile[name] = await answer(() => probe(session, scratch));
    }
    return {
      format: 'jixiao-excel-check-1',
      build,
      userAgent,
      environment: environmentOf(isSupported),
      profile,
      marks,
    };
  });
}

/** A probe that fails is an answer too. */
async function answer(probe: () => Promise<string>): Promise<string> {
  try {
    return await probe();
  } catch (error) {
    const cause: unknown = error instanceof HostError ? (error.cause ?? error) : error;
    const code =
      typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
    return `error: ${code} ${cause instanceof Error ? cause.message : String(cause)}`;
  }
}
