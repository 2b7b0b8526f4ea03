import type { Warning } from '../content/console.js';
import { isOpen } from './hours.js';
import { lineOf } from './line.js';
import { rowOf } from './regions.js';

/** What is wrong with the value of an attribute and what is done about it, or nothing. */
export function wrongWith(name: string, value: string): Warning | undefined {
  if (name === 'region') return rowOf(value) ? undefined : name;
  if (name === 'heading-level') return /^[1-6]$/.test(value) ? undefined : name;
  if (name === 'team-hours') return isOpen(value, new Date()) === null ? name : undefined;
  return name.endsWith('-phone') && !lineOf(value).href ? 'phone' : undefined;
}
