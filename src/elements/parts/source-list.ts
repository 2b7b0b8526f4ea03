import { html, nothing } from 'lit';
import type { Pack } from '../../content/types.js';
import type { SourceId } from '../../protocol/ids.js';

/** Cited works behind a disclosure, each once. Their titles stay in the language of the work. */
export function sourceList(pack: Pack, title: string, ids: readonly string[]): unknown {
  const cited = [...new Set(ids)].map((id) => pack.sources[id as SourceId]);
  if (!cited.length) return nothing;
  return html`<details class="lp-sources" part="sources">
    <summary>${title} (${cited.length})</summary>
    <ul lang="en">
      ${cited.map(({ title: name, year, url }) => {
        const text = year ? `${name} (${year})` : name;
        return html`<li>
          ${url ? html`<a href=${url} target="_blank" rel="noopener">${text}</a>` : text}
        </li>`;
      })}
    </ul>
  </details>`;
}
