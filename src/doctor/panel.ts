import { fill } from '../i18n/words.js';
import { version } from '../version.js';
import { PANEL } from './dom.js';
import { GRADES, type Finding, type Grade } from './finding.js';
import { panelStyle } from './panel-style.js';
import { gradeWords, groupWords, panelWords } from './words/panel.js';

type Child = Node | string;

/** The panel on the page; what was found can be read from it. */
export interface Panel extends HTMLDivElement {
  findings: readonly Finding[];
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  look: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (look) made.className = look;
  made.append(...children);
  return made;
}

function item({ group, grade, text, mend }: Finding): HTMLElement {
  const line = make('li', grade, make('span', 'group', `${groupWords[group]}: `), text);
  if (mend) line.append(make('pre', '', mend));
  return line;
}

function section(grade: Grade, findings: readonly Finding[]): HTMLElement | string {
  const own = findings.filter((one) => one.grade === grade);
  if (!own.length) return '';
  const title = `${gradeWords[grade]} (${own.length})`;
  const list = make('ul', '', ...own.map(item));
  return grade === 'error' || grade === 'warning'
    ? make('div', '', make('h3', '', title), list)
    : make('details', '', make('summary', '', title), list);
}

function summaryOf(findings: readonly Finding[]): string {
  const count = (grade: Grade): [Grade, string] => [
    grade,
    `${findings.filter((one) => one.grade === grade).length}`,
  ];
  return fill(panelWords.summary, { version, ...Object.fromEntries(GRADES.map(count)) });
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = make('button', '', text);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

/** Puts an empty panel at the end of the page; null where another doctor has put one. */
export function openPanel(again: (panel: Panel) => void): Panel | null {
  if (document.querySelector(`[${PANEL}]`)) return null;
  const panel = Object.assign(make('div', ''), { findings: [] }) as Panel;
  panel.setAttribute(PANEL, '');
  panel.lang = 'en';
  panel.dir = 'ltr';
  const close = (): void => {
    panel.remove();
  };
  const status = make('p', 'status');
  status.role = 'status';
  const within = make(
    'section',
    '',
    make(
      'header',
      '',
      make('h2', '', panelWords.title),
      make('p', 'remove', panelWords.remove),
      status,
      make(
        'div',
        'buttons',
        button(panelWords.again, () => {
          again(panel);
        }),
        button(panelWords.close, close),
      ),
    ),
    make('div', 'findings'),
  );
  within.ariaLabel = panelWords.title;
  within.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelStyle);
  const root = panel.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  root.append(within);
  document.body.append(panel);
  return panel;
}

/** Shows what was found. */
export function showFindings(panel: Panel, findings: readonly Finding[]): void {
  const root = panel.shadowRoot;
  panel.findings = findings;
  const list = root?.querySelector<HTMLElement>('.findings');
  const status = root?.querySelector('.status');
  if (status) status.textContent = summaryOf(findings);
  // What scrolls can be scrolled with keys.
  if (list) list.tabIndex = 0;
  list?.replaceChildren(...GRADES.map((grade) => section(grade, findings)));
}
