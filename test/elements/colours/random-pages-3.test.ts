import { measurePages } from './themed.js';

measurePages(251, 375);
