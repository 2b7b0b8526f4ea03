/** Whatever throws in any of the three elements, the patient gets the safe page, and nobody an answer. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { guarded, type LpElement } from '../../src/elements/lp-element.js';
import { LpFaq } from '../../src/elements/lp-faq/lp-faq.js';
import { LpRedFlags } from '../../src/elements/lp-red-flags/lp-red-flags.js';
import { LpRiskChecker } from '../../src/elements/lp-risk-checker/lp-risk-checker.js';
import { inForce } from '../../src/protocol/in-force.js';
import { version } from '../../src/version.js';
import { safeWords } from '../../src/content/safe-page.js';
import { listen } from '../support/console.js';
import { register } from '../support/tiny-element.js';

const SECRET = 'the answer was no-pee';

const boom = (): never => {
  throw new RangeError(SECRET);
};

// A mixin must take whatever the class takes.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Class = new (...args: any[]) => LpRiskChecker;

/** One of the elements, and what a reader does that a handler hears. */
interface Kind {
  readonly made: Class;
  readonly act: (element: HTMLElement) => Promise<void> | void;
}

const enterOn = (target: HTMLElement): void => {
  target.click = boom;
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true }),
  );
};

const KINDS: Readonly<Record<string, Kind>> = {
  'lp-risk-checker': {
    made: LpRiskChecker,
    act: (checker) => {
      enterOn(checker.shadowRoot!.querySelector<HTMLElement>('[part~="button-start"]')!);
    },
  },
  'lp-faq': {
    made: LpFaq as unknown as Class,
    act: (faq) => {
      enterOn(faq.querySelector('summary')!);
    },
  },
  'lp-red-flags': {
    made: LpRedFlags as unknown as Class,
    act: (flags) => {
      enterOn(flags.querySelector('summary')!);
    },
  },
};

/** Code of the failure → the class with that part broken; what is broken all three inherit. */
const BROKEN = {
  constructor: (made: Class) =>
    guarded(
      class extends made {
        readonly broken = boom();
      },
    ),
  update: (made: Class) =>
    class extends made {
      protected override renderReady = boom;
    },
  pack: (made: Class) =>
    class extends made {
      override closest = boom;
    },
  settings: (made: Class) =>
    class extends made {
      protected override levels = boom;
    },
};

/** Puts an element on the page, lets it fail, and looks at what everybody got. */
async function failing(
  tag: string,
  code: string,
  act?: (element: HTMLElement) => Promise<void> | void,
): Promise<void> {
  const events: CustomEvent[] = [];
  const hear = (event: Event) => events.push(event as CustomEvent);
  document.addEventListener('lp-error', hear);
  const heard = listen();
  try {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement(tag);
    element.setAttribute('region', 'GB-ENG');
    element.setAttribute('emergency-phone', '999');
    place.append(element);
    if (act) {
      await (element as LpElement).updateComplete;
      await act(element);
    }
    const safe = () => (element.shadowRoot ?? element).querySelector('[part="safe"]');
    await waitUntil(safe, 'the safe page');
    for (const sign of safeWords.signs) expect(safe()!.textContent).to.contain(sign);
    expect(safe()!.querySelector('a')?.getAttribute('href')).to.equal('tel:999');
    expect(safe()!.getClientRects()).to.have.length.above(0);
    expect(events.map(({ detail }) => detail as unknown)).to.deep.equal([{ code, version }]);
    expect(heard.errors).to.deep.equal([
      `lp-aftercare: <${element.localName}> failed: ${code} (RangeError)`,
    ]);
    expect([...heard.errors, ...heard.warnings].join()).not.to.contain(SECRET);
  } finally {
    heard.stop();
    document.removeEventListener('lp-error', hear);
  }
}

for (const [name, { made, act }] of Object.entries(KINDS)) {
  describe(`a throw in ${name}`, () => {
    for (const [code, breakIt] of Object.entries(BROKEN)) {
      it(`in its ${code}`, () => failing(register(breakIt(made)), code));
    }

    it('in a handler', () => failing(name, 'handler', act));
  });
}

describe('a throw in the engine', () => {
  const base = inForce({}, false);
  const start = async (checker: HTMLElement, question?: string): Promise<void> => {
    const root = checker.shadowRoot!;
    root.querySelector<HTMLElement>('[part~="button-start"]')!.click();
    if (!question) return;
    await (checker as LpElement).updateComplete;
    root.querySelector<HTMLElement>(`input[name="${question}"]`)!.click();
    root.querySelector<HTMLElement>('[part~="button-continue"]')!.click();
  };

  it('that asks', () => {
    class Broken extends LpRiskChecker {
      protected override readonly decide = () => ({ ...base, path: boom, assess: boom });
    }
    return failing(register(Broken), 'engine', start);
  });

  it('that decides', () => {
    class Broken extends LpRiskChecker {
      protected override readonly decide = () => ({
        ...base,
        path: ({ age }: Readonly<Record<string, readonly string[]>>) => ({
          asked: age ? ['age'] : [],
          next: age ? null : 'age',
        }),
        assess: boom,
      });
    }
    return failing(register(Broken), 'engine', (checker) => start(checker, 'age'));
  });
});
