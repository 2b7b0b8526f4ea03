/** Who may look into the shadow roots; the script with closed roots is built with another answer. */
export const rootMode: ShadowRootMode = 'open';
