import { isOverdue, overdueText, uncheckedText } from '../../i18n/review.js';
import { paper, posterPaper, walletPaper } from '../../styles/paper.js';
import { el } from '../light/dom.js';
import { notice } from '../light/notice.js';
import { printFrame } from '../parts/print-frame.js';
import type { Reachable } from './card.js';
import { poster } from './poster.js';
import { wallet } from './wallet.js';

/** What is printed: its content, its style, and how large the text may be, in points. */
const SHEETS = {
  wallet: { make: wallet, style: walletPaper, largest: 9 },
  poster: { make: poster, style: posterPaper, largest: 16 },
} as const;

const SMALLEST = 3;

/** Nothing that a hospital adds makes signs and numbers smaller: of too much the last is left out. */
const SMALL = 6;

type Kind = keyof typeof SHEETS;

const fits = (box: Element): boolean => box.scrollHeight <= box.clientHeight;

/** Prints it, with text as large as the room allows. */
function print(kind: Kind, view: Reachable, place: Element): Promise<void> {
  const { make, style, largest } = SHEETS[kind];
  return printFrame(place, (page, newSheet) => {
    const { documentElement: root, body } = page;
    const size = newSheet();
    page.adoptedStyleSheets = [newSheet(`${String(paper)}${String(style)}`), size];
    root.lang = view.pack.lang;
    root.dir = view.pack.dir;
    const { pack } = view;
    const overdue = isOverdue(pack, new Date()) ? overdueText(pack, pack.lang) : '';
    const told = [uncheckedText(pack), overdue].filter(Boolean);
    body.append(
      ...make(view),
      ...told.map((text) => el('p', 'lp-notice', el('strong', '', text))),
      notice(pack),
    );
    const boxes = [...body.querySelectorAll('.fit')];
    const added = [...body.querySelectorAll('li > bdi')];
    for (let points: number = largest; points > SMALLEST; points -= 0.25) {
      size.replaceSync(`.fit{font-size:${points}pt}`);
      while (points === SMALL && added.length && !boxes.every(fits))
        added.pop()!.parentElement!.remove();
      if (boxes.every(fits)) break;
    }
  });
}

/** The buttons that print, and what is said where the browser does not. */
export function printButtons(view: Reachable): HTMLElement {
  const { ui } = view.pack;
  const told = el('p', '');
  told.role = 'status';
  const button = (kind: Kind): HTMLElement => {
    const made = el('button', 'lp-button', ui[`flags.${kind}`]);
    made.type = 'button';
    made.onclick = () => {
      told.textContent = '';
      print(kind, view, place).catch(() => {
        told.textContent = ui['flags.not-printed'];
      });
    };
    return made;
  };
  const place = el('div', 'lp-controls', button('wallet'), button('poster'), told);
  return place;
}
