import { measurePages } from './themed.js';

measurePages(376, 500);
