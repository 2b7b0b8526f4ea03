import { version as own } from '../../version.js';
import { deep, TAGS } from '../dom.js';
import { finding, type Single } from '../finding.js';
import type { Heard } from '../heard.js';
import {
  addressOf,
  canRun,
  doctorScripts,
  fileOf,
  isModule,
  isOwn,
  ourScripts,
  registered,
  settingsScript,
} from '../scripts.js';

/** Why a script that is on the page does not run. */
function stopped(script: HTMLScriptElement, { failed }: Heard): Single {
  const { type } = script;
  const src = addressOf(script);
  if (!canRun(script)) return finding('script-type', { src, type });
  if (isModule(script) && location.protocol === 'file:') return finding('module-on-disk', { src });
  if (script.integrity && !isOwn(script) && script.crossOrigin === null) {
    return finding('no-crossorigin', { src });
  }
  return finding(failed.has(script) ? 'not-loaded' : 'not-run', { src });
}

function* tag(script: HTMLScriptElement): Generator<Single> {
  const src = addressOf(script);
  if (!isOwn(script) && !script.integrity) yield finding('no-integrity', { src });
  const waits = script.defer || script.async || isModule(script) || !canRun(script);
  if (!waits && document.head.contains(script)) yield finding('no-defer', { src });
}

/** Tags besides the first, which alone counts; with closed roots or without it is the same script. */
function* copies(scripts: readonly HTMLScriptElement[], heard: Heard): Generator<Single> {
  const seen = new Map<string, string>();
  for (const script of scripts) {
    const [file, src] = [fileOf(script), addressOf(script)];
    const kind = file.replace('.closed', '');
    const first = seen.get(kind);
    if (first === file) yield finding('second', { src });
    else if (first) yield finding('both-roots', { src, first });
    else if (!canRun(script) || heard.failed.has(script)) yield stopped(script, heard);
    seen.set(kind, first ?? file);
  }
}

/** Which script runs, or why none does. `injected` is true where no tag brought the doctor. */
export function* examineScript(heard: Heard, injected: boolean): Generator<Single> {
  const scripts = ourScripts();
  const running = registered();
  if (!running) {
    if (!scripts.length) yield finding('no-script');
    for (const script of scripts) yield stopped(script, heard);
  } else if (!running.version) {
    yield finding('foreign');
  } else {
    const { version } = running;
    yield finding('version', { version });
    if (version !== own) yield finding('other-version', { version, own });
    const used = TAGS.filter((name) => deep(name).length && !customElements.get(name));
    for (const name of used) yield finding('not-defined', { tag: name });
    yield* copies(scripts, heard);
    const [first] = scripts.filter(canRun);
    const read = settingsScript();
    if (first && isModule(first) && read && read !== first) {
      yield finding('module-settings', { src: addressOf(first), other: addressOf(read) });
    }
  }
  for (const script of scripts) yield* tag(script);
  if (injected && doctorScripts().length) yield finding('doctor-left');
}
