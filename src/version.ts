/** Version of the package: every class carries it, every event names it. */
export const version = '0.1.0';
