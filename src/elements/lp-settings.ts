import { ContextProvider } from '@lit/context';
import { css, html } from 'lit';
import type { Pack } from '../content/types.js';
import { addLanguage } from '../i18n/index.js';
import { warn } from '../i18n/warn.js';
import { refreshAll, settingsContext } from '../settings/context.js';
import { version } from '../version.js';
import { LpBase } from './lp-base.js';

/**
 * Gives its attributes to every element inside, and shows nothing of its own.
 *
 * @element lp-settings
 * @slot - The page, with our elements in it.
 */
export class LpSettings extends LpBase {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Takes the words that another script of the same version brought. */
  static addLanguage(pack: Pack, from: string): void {
    if (from === version) {
      addLanguage(pack);
      refreshAll();
    } else {
      warn(this, 'second', { found: from, version });
    }
  }

  private readonly provider = new ContextProvider(this, {
    context: settingsContext,
    initialValue: [],
  });

  override settingsChanged(): void {
    if (this.isConnected) this.provider.setValue(this.levels());
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }
}
