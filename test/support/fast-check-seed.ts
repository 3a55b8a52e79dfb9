/** Property tests run on the same examples everywhere; a new seed is tried by changing this line. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 20241122 });
