/** What the console was told while a test listened. */
export interface Heard {
  readonly warnings: string[];
  readonly errors: string[];
  stop(): void;
}

/** Keeps warnings and errors from the console, as text. */
export function listen(): Heard {
  const { warn, error } = console;
  const warnings: string[] = [];
  const errors: string[] = [];
  const text = (parts: readonly unknown[]) => parts.map(String).join(' ');
  console.warn = (...parts: unknown[]) => {
    warnings.push(text(parts));
  };
  console.error = (...parts: unknown[]) => {
    errors.push(text(parts));
  };
  return {
    warnings,
    errors,
    stop() {
      Object.assign(console, { warn, error });
    },
  };
}
