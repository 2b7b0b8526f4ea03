/** The install doctor: a script of its own, added beside ours while somebody installs it. */
import { en } from '../content/en/index.js';
import { addLanguage } from '../i18n/index.js';
import { ourElements } from './dom.js';
import { examine } from './examine/index.js';
import { listen } from './heard.js';
import { openPanel, showFindings, type Panel } from './panel.js';

/** Elements that fail may never be ready. */
const PATIENCE = 3000;

// Known only while the script runs for the first time.
const injected = !(document.currentScript instanceof HTMLScriptElement);
const heard = listen();
// A block of settings may name questions and topics, and those are known here.
addLanguage(en);

const wait = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

/** Resolves when our elements show what they have to say. */
async function settled(): Promise<void> {
  const updates = ourElements().map(async (element) => {
    await (element as { updateComplete?: Promise<unknown> }).updateComplete;
  });
  await Promise.race([Promise.allSettled(updates), wait(PATIENCE)]);
  // What browsers and elements tell, they tell in a task of its own.
  await wait(100);
}

async function begin(): Promise<void> {
  await settled();
  const show = (panel: Panel): void => {
    showFindings(panel, examine(heard, injected));
  };
  const panel = openPanel(show);
  if (panel) show(panel);
}

if (document.readyState === 'complete') void begin();
else
  window.addEventListener('load', () => {
    void begin();
  });
