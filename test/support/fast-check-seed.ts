/** All property tests of a run start from the seed of that run (run-seed.ts). */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['FC_SEED']) });
