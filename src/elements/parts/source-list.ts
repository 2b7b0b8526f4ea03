import { html, nothing } from 'lit';
import type { Pack } from '../../content/types.js';
import type { SourceId } from '../../protocol/ids.js';

/** A cited work as it is shown, and where it can be read. */
export function citation(source: string): { readonly text: string; readonly url?: string } {
  const [title = '', year, url] = source.split(' | ');
  return { text: year ? `${title} (${year})` : title, ...(url && { url }) };
}

/** Cited works behind a disclosure, each once. Their titles stay in the language of the work. */
export function sourceList(pack: Pack, title: string, ids: readonly string[]): unknown {
  const cited = [...new Set(ids)].map((id) => pack.sources[id as SourceId]);
  if (!cited.length) return nothing;
  return html`<details class="lp-sources" part="sources">
    <summary>${`${title} (${cited.length})`}</summary>
    <ul lang="en" dir="ltr">
      ${cited.map((source) => {
        const { text, url } = citation(source);
        return html`<li>
          ${url ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${text}</a>` : text}
        </li>`;
      })}
    </ul>
  </details>`;
}
