import { measurePages } from './themed.js';

measurePages(1, 125);
