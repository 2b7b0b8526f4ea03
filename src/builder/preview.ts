import { html, nothing, type TemplateResult } from 'lit';
import { shared, type Choices } from './choices.js';

/** A region without numbers, so that nothing is taken from the page around. */
const NONE = 'XX';

/** The very elements, with what was chosen. */
export function preview(choices: Choices): TemplateResult {
  const { kinds, list, urgencies, topics, lang } = choices;
  const level = Object.fromEntries(shared(choices));
  const set = (name: string): unknown => level[name] ?? nothing;
  return html`<lp-settings
    lang=${lang}
    region=${level.region ?? NONE}
    heading-level=${level['heading-level'] ?? '2'}
    team-name=${set('team-name')}
    team-phone=${set('team-phone')}
    team-hours=${set('team-hours')}
    emergency-phone=${set('emergency-phone')}
    advice-phone=${set('advice-phone')}
    crisis-phone=${set('crisis-phone')}
    cancer-phone=${set('cancer-phone')}
    maternity-phone=${set('maternity-phone')}
  >
    ${
      kinds.includes('risk-checker')
        ? html`<lp-risk-checker mode=${list ? 'list' : 'steps'}></lp-risk-checker>`
        : nothing
    }
    ${
      kinds.includes('red-flags')
        ? html`<lp-red-flags level=${urgencies.join(' ') || nothing}></lp-red-flags>`
        : nothing
    }
    ${
      kinds.includes('faq')
        ? html`<lp-faq topics=${topics.join(' ') || nothing}></lp-faq>`
        : nothing
    }
  </lp-settings>`;
}
