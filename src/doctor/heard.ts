import { remember, type Inside } from './inside.js';

/** One thing that a content security policy forbade, or would forbid. */
export interface Violation {
  /** An address, or a word such as `trusted-types-policy`. */
  readonly blocked: string;
  readonly directive: string;
  readonly policy: string;
  readonly sample: string;
  /** Nothing was kept from running; somebody is told, and that is all. */
  readonly later: boolean;
}

/** What can be heard only at the moment, or be asked for once. */
export interface Heard {
  readonly violations: readonly Violation[];
  /** Scripts that did not load. */
  readonly failed: ReadonlySet<Element>;
  /** What stood in each place before the script came; empty if that was over. */
  readonly before: ReadonlyMap<Element, Inside>;
}

interface Told {
  readonly effectiveDirective: string;
  readonly originalPolicy: string;
  readonly sample: string | null;
  readonly disposition: string;
}

/**
 * Begins to listen. What was forbidden before is told as well, where the browser keeps it: on pages
 * that are safe from listeners on the way.
 */
export function listen(): Heard {
  const violations = new Map<string, Violation>();
  const failed = new Set<Element>();
  const hear = (blocked: string | null, told: Told): void => {
    const violation = {
      blocked: blocked ?? '',
      directive: told.effectiveDirective,
      policy: told.originalPolicy,
      sample: told.sample ?? '',
      later: told.disposition === 'report',
    };
    violations.set(JSON.stringify(violation), violation);
  };
  document.addEventListener('securitypolicyviolation', (event) => {
    hear(event.blockedURI, event);
  });
  if ('ReportingObserver' in window) {
    new ReportingObserver(
      (reports) => {
        for (const { body } of reports) {
          const told = body as (Told & { readonly blockedURL: string | null }) | null;
          if (told) hear(told.blockedURL, told);
        }
      },
      { types: ['csp-violation'], buffered: true },
    ).observe();
  }
  window.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement) failed.add(target);
    },
    true,
  );
  return {
    get violations() {
      return [...violations.values()];
    },
    failed,
    before: remember(),
  };
}
