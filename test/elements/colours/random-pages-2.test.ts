import { measurePages } from './themed.js';

measurePages(126, 250);
