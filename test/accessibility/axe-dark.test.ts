/** What axe finds in every state and direction in the dark. */
import { axeFindsNothing } from './axe.js';

axeFindsNothing('in the dark');
