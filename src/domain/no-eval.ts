/** To be imported before any schema that is used in a page: zod compiles schemas by eval, which the pages forbid. */
import { config } from 'zod';

config({ jitless: true });
