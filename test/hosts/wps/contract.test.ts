/** The contract under every profile of what nobody has measured; the simulator (test/ethost) is not WPS. */
import { PROFILES } from '../../ethost/profile';
import { describeHost } from '../contract';
import { wpsBench } from './bench';

for (const profile of PROFILES) {
  describeHost(`the WPS host, simulated ${profile.name},`, () => wpsBench(profile));
}
