/** What axe finds in every state and direction in forced colours. */
import { axeFindsNothing } from './axe.js';

axeFindsNothing('in forced colours');
