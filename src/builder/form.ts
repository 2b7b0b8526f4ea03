import { html, nothing, type TemplateResult } from 'lit';
import { languageName } from '../install/language-name.js';
import { redFlags } from '../protocol/red-flags.js';
import { URGENCIES } from '../triage/types.js';
import { START, type Choices, type Kind, type Way } from './choices.js';
import { colourFields } from './colour-fields.js';
import { languageOf, type Facts } from './facts.js';
import { choice, group, selectField, textField } from './fields.js';
import type { Problems } from './problems.js';
import { regionNames } from './regions.js';

/** The elements as the builder names them. */
export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  'risk-checker': 'The risk checker',
  'red-flags': 'The warning signs',
  faq: 'Questions and answers',
};

/** The ways as the builder names them; which editor needs which is known from what it leaves. */
export const WAY_NAMES: Readonly<Record<Way, string>> = {
  page: 'A page whose HTML I can edit',
  wordpress: 'WordPress',
  data: 'An editor that strips unknown tags, such as TinyMCE',
  class: 'An editor that strips attributes, too',
  link: 'An editor that leaves only links, such as CKEditor 5 or Quill',
  frame: 'Only frames (iframe)',
  plain: 'A page without JavaScript',
};

const URGENCY_NAMES: Readonly<Record<string, string>> = {
  'same-day': 'The same day',
  soon: 'Within 2 to 3 days',
};

const entries = Object.entries as <K extends string>(
  names: Readonly<Record<K, string>>,
) => [K, string][];

function what(choices: Choices, facts: Facts, problems: Problems): TemplateResult {
  const { kinds } = choices;
  const { topics, lang, dir } = languageOf(facts, choices.lang);
  const languages = facts.languages.map((one) => [one.lang, languageName(one.lang)] as const);
  const flagged = URGENCIES.filter((urgency) => redFlags.some((sign) => sign.urgency === urgency));
  return html`${group(
      'kinds',
      'Elements',
      entries(KIND_NAMES).map(([kind, name]) => choice('checkbox', 'kinds', kind, name, true)),
      problems,
    )}
    ${selectField({ name: 'lang', label: 'Language' }, languages)}
    ${selectField({ name: 'heading-level', label: 'Level of their first headings' }, [
      ['', '2, beneath the title of the page'],
      ...['1', '3', '4', '5', '6'].map((level) => [level, level] as const),
    ])}
    <details>
      <summary>What they show</summary>
      ${
        kinds.includes('risk-checker')
          ? group('mode', 'The risk checker', [
              choice('radio', 'mode', 'steps', 'asks one question at a time', true),
              choice('radio', 'mode', 'list', 'lists every sign, asks nothing'),
            ])
          : nothing
      }
      ${
        kinds.includes('red-flags')
          ? group(
              'urgencies',
              'The warning signs',
              flagged
                .filter((urgency) => urgency !== 'emergency')
                .map((urgency) =>
                  choice('checkbox', 'urgencies', urgency, URGENCY_NAMES[urgency] ?? urgency),
                ),
              {},
              'None ticked shows all. Emergencies always show.',
            )
          : nothing
      }
      ${
        kinds.includes('faq')
          ? html`${group(
              'topics',
              'Questions and answers',
              html`<div lang=${lang} dir=${dir}>
                ${entries(topics).map(([topic, name]) => choice('checkbox', 'topics', topic, name))}
              </div>`,
              {},
              'None ticked shows all. What safety needs always shows.',
            )}
            ${choice('checkbox', 'json-ld', 'yes', 'Structured data for search engines (JSON-LD)')}`
          : nothing
      }
    </details>`;
}

function whom({ level }: Choices, problems: Problems): TemplateResult {
  const line = (name: string, label: string, hint = ''): TemplateResult =>
    textField({ name, label, hint, problem: problems[name] }, '', 'tel');
  const regions = regionNames().map(({ code, name }) => [code, `${name} (${code})`] as const);
  return html`${selectField(
      {
        name: 'region',
        label: 'Region',
        hint: 'It decides the emergency number and the advice line.',
        problem: problems.region,
      },
      [['', 'Choose a region'], ...regions],
    )}
    ${textField({ name: 'team-name', label: 'Team that did the lumbar puncture' })}
    ${line('team-phone', 'Its telephone number', 'The first to call when something must be decided the same day.')}
    ${textField({
      name: 'team-hours',
      label: 'When it answers',
      hint: 'Such as Mo-Fr 08:00-18:00, or 24/7.',
      problem: problems['team-hours'],
    })}
    <details>
      <summary>Other numbers of yours</summary>
      ${line(
        'emergency-phone',
        'Emergency number of the hospital',
        level.region ? 'The number of the region stays beneath it.' : '',
      )}
      ${line('advice-phone', 'Advice line', 'In the place of the advice line of the region.')}
      ${line('crisis-phone', 'Line for people in crisis')}
      ${line('cancer-phone', 'Line for people in cancer treatment')}
      ${line('maternity-phone', 'Maternity line')}
    </details>`;
}

function where({ way }: Choices, problems: Problems): TemplateResult {
  return html`${group(
    'way',
    'What your site or editor takes',
    entries(WAY_NAMES).map(([value, name]) =>
      choice('radio', 'way', value, name, value === START.way),
    ),
    problems,
  )}
  ${textField(
    {
      name: 'folder',
      label: 'Where the files lie on your server',
      hint: 'A path, or an address that begins with https:// where it is another server.',
      problem: problems.folder,
    },
    START.folder,
  )}
  ${
    way === 'link'
      ? textField(
          {
            name: 'link',
            label: 'Where the link leads',
            hint: 'A page of yours with the same advice, for people whose browser runs no script.',
            problem: problems.link,
          },
          START.link,
        )
      : nothing
  }`;
}

/** Everything that can be chosen. */
export const form = (choices: Choices, facts: Facts, problems: Problems): TemplateResult => html`
  <section aria-labelledby="builder-what">
    <h3 id="builder-what"><span class="step">1</span> What to show</h3>
    ${what(choices, facts, problems)}
  </section>
  <section aria-labelledby="builder-whom">
    <h3 id="builder-whom"><span class="step">2</span> Whom to call</h3>
    ${whom(choices, problems)}
  </section>
  <section aria-labelledby="builder-where">
    <h3 id="builder-where"><span class="step">3</span> Where it goes</h3>
    ${where(choices, problems)}
  </section>
  <section aria-labelledby="builder-colours">
    <h3 id="builder-colours"><span class="step">4</span> Your colours</h3>
    ${colourFields(choices, facts)}
  </section>
`;
