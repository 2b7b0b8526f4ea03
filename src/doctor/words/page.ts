import { of, type Words } from './of.js';

const looks = of('looks');
const page = of('page');
const trackers = of('trackers');
const age = of('age');

/** What a webmaster reads about the page around, and about the age of the words. */
export const pageWords = {
  looks: looks(
    'ok',
    'What shows now can be read and pressed: {texts} texts and {targets} controls were measured.',
  ),
  contrast: looks(
    'error',
    '{who}: "{text}" has a contrast of {ratio} to 1, and needs {least} (WCAG 2.2, AA).',
  ),
  'contrast-aaa': looks(
    'note',
    '{who}: "{text}" has a contrast of {ratio} to 1. That is enough for AA; AAA asks for {least}.',
  ),
  'contrast-unknown': looks(
    'note',
    '{who}: "{text}" stands on a picture, where no contrast can be measured. Look at it.',
  ),
  refused: looks(
    'warning',
    '{who}: {what} has a contrast of {ratio} to 1, and needs {least}. It is not applied: what we have of our own shows there.',
  ),
  'refused-odd': looks(
    'warning',
    '{who}: nothing could be read well with this {what}. It is not applied: ours is.',
  ),
  'too-small': looks(
    'error',
    '{who}: "{text}" is {width} × {height} px, and needs 24 × 24 (WCAG 2.2, AA).',
  ),
  small: looks(
    'warning',
    '{who}: "{text}" is {width} × {height} px; WCAG 2.2, AAA, asks for 44 × 44.',
  ),
  'small-text': looks(
    'warning',
    '{who}: "{text}" is drawn at {size} px; lp-aftercare itself draws nothing below 14.',
  ),
  tight: looks(
    'note',
    '{who}: the lines of "{text}" are {height} times as high as the text; WCAG 2.2, AAA, asks for 1.5.',
  ),
  hidden: looks('error', '{who}: on the page, but hidden by its style.'),
  'hidden-number': looks('error', '{who}: "{text}" is hidden by the style of the page.'),
  cut: looks('error', '{who}: cut off by {where}, which shows only a part of it.'),
  closed: looks(
    'note',
    '{who}: the shadow root is closed, so the looks cannot be measured. Try the page with lp-aftercare.js first.',
  ),
  'page-language': page('warning', 'The page does not say its language.', '<html lang="en">'),
  'no-viewport': page(
    'warning',
    'The page does not fit itself to a phone: text is tiny there.',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
  ),
  'no-zoom': page(
    'warning',
    'The page keeps people from enlarging the text ({content}).',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
  ),
  quirks: page(
    'warning',
    'The page has no doctype, so browsers draw it by their oldest rules.',
    '<!doctype html>',
  ),
  outline: page('ok', 'The headings around the elements are in order.'),
  'no-h1': page(
    'warning',
    'The page has no heading of the first level.',
    '<h1>After a lumbar puncture</h1>',
  ),
  skipped: page(
    'warning',
    '{who}: begins with a heading of level {level}, after one of level {before} ("{text}").',
    'heading-level="{right}"',
  ),
  'second-h1': page(
    'warning',
    '{who}: begins with a heading of level 1, and the page has one already ("{text}").',
    'heading-level="2"',
  ),
  'skipped-elsewhere': page(
    'note',
    'The heading "{text}" of the page has level {level}, after one of level {before}.',
  ),
  'no-sheet': page(
    'note',
    'lp-aftercare.css is not on the page. Where finished HTML stands inside an element, the text moves when the script comes.',
    '<link rel="stylesheet" href="lp-aftercare.css" />',
  ),
  'no-tracker': trackers(
    'ok',
    'None of the {count} trackers that the doctor knows is on this page.',
  ),
  pixel: trackers(
    'warning',
    '{name} ({where}): an ad pixel. It learns that somebody read this page, and some send the words on what is pressed as well. Take it off this page.',
  ),
  manager: trackers(
    'warning',
    '{name} ({where}): a tag manager. It can read clicks, form fields and addresses, and load anything else. Take it off this page, or see what it loads.',
  ),
  analytics: trackers(
    'warning',
    '{name} ({where}): it learns that somebody read this page, and how. Take it off this page, or see what it keeps.',
  ),
  recorder: trackers(
    'warning',
    '{name} ({where}): it can record what stands on the page and what is pressed, in open shadow roots as well. Take it off this page; if it must stay, take the script with closed ones.',
    '<script defer src="{closed}"></script>',
  ),
  'recorder-closed': trackers(
    'warning',
    '{name} ({where}): it can record what stands on the page and what is pressed. The checker is closed to it, but questions and warning signs are text of the page. Take it off this page.',
  ),
  fresh: age(
    'ok',
    'The words were last checked on {checked} and are due on {due}, in {days} days.',
  ),
  'due-soon': age(
    'warning',
    'The words were last checked on {checked} and are due on {due}, in {days} days. Plan to take a newer release.',
  ),
  due: age(
    'error',
    'The words were due for review on {due}, days ago: {days}. After {grace} days people read that they are under review. Take a newer release.',
  ),
  overdue: age(
    'error',
    'The words were due for review on {due}, days ago: {days}. People read that they are under review, and nobody is told any more to do without the hospital. Take a newer release.',
  ),
  'odd-clock': age(
    'error',
    'The clock of this device stands before {checked}, when the words were last checked, so people read here that they are under review.',
  ),
  'signed-off': age('ok', 'The rules were signed off by {by} on {on}.'),
  unsigned: age(
    'warning',
    'No clinician has signed off the rules or the words of this release. A named clinician has to, before patients see it.',
  ),
} satisfies Record<string, Words>;
