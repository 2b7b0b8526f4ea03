/** What axe finds in every state and direction with more contrast. */
import { axeFindsNothing } from './axe.js';

axeFindsNothing('with more contrast');
