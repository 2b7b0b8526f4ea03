import { URGENCIES } from '../../triage/types.js';
import { contrast, isBright, mixed, over, type Colour } from './colour.js';
import type { Probe } from './probe.js';

/** Something of the page that is not applied, as the webmaster knows it, and why. */
export interface Refusal {
  readonly what: string;
  /** Its contrast and what is needed; none where it is no colour. */
  readonly ratio?: number;
  readonly least?: number;
}

/** What an element is to look like after all: property → value. */
export type Look = Record<string, string>;

const BLACK: Colour = [0, 0, 0, 1];
const WHITE: Colour = [1, 1, 1, 1];

/** What is painted beneath an element; null where that is a picture. */
function groundOf(host: Element, { colour }: Probe): Colour | null {
  const layers: Colour[] = [];
  for (
    let at: Element | null = host;
    at;
    at = at.assignedSlot ?? at.parentElement ?? ((at.getRootNode() as ShadowRoot).host || null)
  ) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') return null;
    const layer = colour(backgroundColor);
    layers.push(layer);
    if (layer[3] === 1) break;
  }
  return layers.reduceRight((under, layer) => over(layer, under), colour('Canvas'));
}

/**
 * Judges what the page does to the looks of an element. `put` applies a look, and to links where
 * the page colours them; what was put before counts in what is measured after. `texts` are places whose ink is the page's; there are
 * none where its style does not reach, and there its link and heading are taken over.
 */
export function judge(
  host: Element,
  probe: Probe,
  texts: readonly Element[],
  put: (look: Look, links?: boolean) => void,
): readonly Refusal[] {
  const look: Look = {};
  const refused: Refusal[] = [];
  put(look);
  const { colour } = probe;
  // A browser that knows neither this nor how to mix cannot tell what colours are.
  if (matchMedia('(forced-colors:active)').matches || !colour('light-dark(red,red)')[3])
    return refused;
  const least = matchMedia('(prefers-contrast:more)').matches ? 7 : 4.5;
  const styles = getComputedStyle(host);
  const set = (...names: string[]): string =>
    names.map((name) => styles.getPropertyValue(`--lp-${name}`).trim()).join('');
  const own = (name: string): Colour => colour(`var(--_lp-${name})`);
  // What is not set any more is ours.
  const refuse = (...names: string[]): void => {
    for (const name of names) look[`--lp-${name}`] = 'initial';
  };
  const odd = (name: string): void => {
    // What nobody set is wrong in an old browser, which is no fault of the page.
    if (set(name)) refused.push({ what: `--lp-${name}` });
    refuse(name);
  };
  const faint = (what: string, found: number, need: number, isSet: unknown = true): boolean => {
    // Rounded down, so that nothing is told to be enough that is not.
    const ratio = Math.floor(found * 100) / 100;
    if (found < need && isSet) refused.push({ what, ratio, least: need });
    return found < need;
  };

  const behind = own('ground')[3];
  if ((behind > 0 && behind < 1) || /currentcolor/i.test(set('ground'))) odd('ground');
  for (const name of ['font-size', 'space']) if (!probe.isLength(name)) odd(name);
  const line = probe.lineHeight();
  if (!(line >= 1.3 && line <= 3)) odd('line-height');
  put(look);

  let ground = groundOf(host, probe);
  const fits = (under: Colour): boolean =>
    isBright(under) === isBright(colour('light-dark(#fff,#000)'));
  if (ground && !fits(ground)) {
    put({ ...look, 'color-scheme': isBright(ground) ? 'light' : 'dark' });
    const then = groundOf(host, probe);
    // A ground of its own may turn with the scheme.
    if (then && fits(then)) {
      look['color-scheme'] = isBright(then) ? 'light' : 'dark';
      ground = then;
    }
    put(look);
  }

  if (ground) {
    const inks = [colour(`var(--lp-text,currentcolor)`)].concat(
      texts.map((text) => colour(getComputedStyle(text).color)),
    );
    const ratio = Math.min(...inks.map((ink) => contrast(ink, ground)));
    if (faint(set('text') ? '--lp-text' : 'color', ratio, least)) {
      look.color = look['--_lp-text'] = isBright(ground) ? '#000' : '#fff';
      put(look);
    }
  }
  const text = colour('currentcolor');

  let links = !!set('link');
  const linked = set('link') ? colour('var(--lp-link)') : colour(probe.link.color);
  if (ground && faint(set('link') ? '--lp-link' : 'a { color }', contrast(linked, ground), least)) {
    refuse('link');
    links = true;
  } else {
    if (!texts.length && !set('link')) look['--_lp-link'] = probe.link.color;
    // The colour of the page's own links is its accent, if it has given them one.
    const plain = [colour('LinkText'), text].some((one) => one.join() === linked.join());
    if (!plain && linked[3] === 1 && !set('action-fill', 'action-ink')) {
      const [ink, away] = isBright(linked) ? [BLACK, WHITE] : [WHITE, BLACK];
      let fill = linked;
      while (contrast(ink, fill) < 7) fill = mixed(fill, away, 0.1);
      look['--_lp-action-fill'] = `color(srgb ${fill.slice(0, 3).join(' ')})`;
      look['--_lp-action-ink'] = ink[0] ? '#fff' : '#000';
    }
  }
  if (!texts.length && !set('font', 'heading-font'))
    look['--_lp-heading-font'] = probe.heading.fontFamily;
  if (!texts.length && !set('heading-weight'))
    look['--_lp-heading-weight'] = probe.heading.fontWeight;

  for (const place of ['action', ...URGENCIES]) {
    const [fill, ink] = [`${place}-fill`, `${place}-ink`];
    const [under, on] = [own(fill), own(ink)];
    // Within a fill, "currentcolor" is the ink itself.
    const hidden = under[3] < 1 || /currentcolor/i.test(set(fill, ink));
    if (
      faint(`--lp-${ink} / --lp-${fill}`, hidden ? 1 : contrast(on, under), least, set(fill, ink))
    )
      refuse(fill, ink);
  }
  if (set('focus', 'focus-halo')) {
    const [ring, halo] = [own('focus'), own('focus-halo')];
    const ratio = ground
      ? Math.max(contrast(ring, ground), contrast(halo, ground))
      : contrast(ring, over(halo, WHITE));
    if (faint('--lp-focus / --lp-focus-halo', ratio, 3)) refuse('focus', 'focus-halo');
  }
  put(look, links);

  if (ground) {
    const places = ['action', ...URGENCIES].map((place) => `${place}-edge`);
    for (const name of ['line', ...places]) {
      const ratio = contrast(own(name), ground);
      if (ratio >= 3) continue;
      look[`--_lp-${name}`] = 'currentcolor';
      if (set(name, name.replace('edge', 'fill'))) faint(`--lp-${name}`, ratio, 3);
    }
    const washed = over(own('wash'), ground);
    if (Math.min(...[text, own('link')].map((ink) => contrast(ink, washed))) < least) {
      look['--_lp-wash'] = 'transparent';
      if (set('wash')) faint('--lp-wash', contrast(text, washed), least);
    }
  }
  // The doctor reads there what the console was told.
  if (refused.length) look['--_lp-refused'] = JSON.stringify(refused);
  put(look, links);
  return refused;
}
