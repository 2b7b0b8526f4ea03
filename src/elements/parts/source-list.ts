import { html, nothing } from 'lit';
import type { Pack, Source } from '../../content/types.js';
import type { SourceId } from '../../protocol/ids.js';

/** A cited work in one line. */
export const citation = ({ title, year }: Source): string => (year ? `${title} (${year})` : title);

/** Cited works behind a disclosure, each once. Their titles stay in the language of the work. */
export function sourceList(pack: Pack, title: string, ids: readonly string[]): unknown {
  const cited = [...new Set(ids)].map((id) => pack.sources[id as SourceId]);
  if (!cited.length) return nothing;
  return html`<details class="lp-sources" part="sources">
    <summary>${title} (${cited.length})</summary>
    <ul lang="en">
      ${cited.map((source) => {
        const { url } = source;
        const text = citation(source);
        return html`<li>
          ${url ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${text}</a>` : text}
        </li>`;
      })}
    </ul>
  </details>`;
}
