/** Media features as a reader's device would set them; Chromium only. */
import { executeServerCommand } from '@web/test-runner-commands';

/**
 * Emulates `features`, such as `{ 'prefers-color-scheme': 'dark', 'forced-colors': 'active' }`,
 * and the medium (`print`). Without arguments all is as it was: call it so after each test.
 */
export async function emulate(
  features: Readonly<Record<string, string>> = {},
  media: '' | 'print' | 'screen' = '',
): Promise<void> {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await executeServerCommand('lp-media', { media, features: list });
}
