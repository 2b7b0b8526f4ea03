/** Lint rules for what patients load: no text ever becomes code, markup or an address. */

const MARKUP =
  '/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc|setHTMLUnsafe|parseHTMLUnsafe|parseFromString|createContextualFragment|execCommand)$/';
const ATTRIBUTES = '/^(on|srcdoc$|style$)/i';

const RESTRICTED = {
  [`MemberExpression[property.name=${MARKUP}]`]: 'Text is not parsed as markup.',
  [`MemberExpression[computed=true][property.value=${MARKUP}]`]: 'Text is not parsed as markup.',
  [`Property[key.name=${MARKUP}]`]: 'Text is not parsed as markup.',
  'NewExpression[callee.name=/^(DOMParser|XSLTProcessor)$/]': 'Text is not parsed as markup.',
  'MemberExpression[object.name="document"][property.name=/^(write|writeln|domain)$/]':
    'The document is not written.',
  'MemberExpression[object.property.name="document"][property.name=/^(write|writeln|domain)$/]':
    'The document is not written.',
  'MemberExpression[property.name="eval"]': 'Text is not run as code.',
  'Identifier[name="Function"]': 'Text is not run as code.',
  'MemberExpression[property.name="constructor"][object.type="MemberExpression"][object.property.name="constructor"]':
    'Text is not run as code.',
  [`CallExpression[callee.property.name=/^(setAttribute|setAttributeNS|toggleAttribute)$/] > Literal[value=${ATTRIBUTES}]`]:
    'Handlers, style and srcdoc are not set as text.',
  'TemplateElement[value.raw=/[\\s"](on[a-z]+|style|srcdoc)\\s*=/i]':
    'Handlers, style and srcdoc do not stand in a template.',
  'TemplateElement[value.raw=/[.](innerHTML|outerHTML|srcdoc)\\s*=/]':
    'Text is not parsed as markup.',
  'ImportSpecifier[imported.name=/^unsafe/]': 'Text is not parsed as markup.',
};

const PATHS = {
  regex: '(unsafe-(html|svg|mathml)|style-map|static|static-html)(\\.js)?$',
  message: 'Lit draws only what stands in the source.',
};

/** Rules of ESLint, for every TypeScript file that ends up in a script. */
export const securityRules = {
  'no-eval': 'error',
  // With types it knows a text in a variable, too.
  '@typescript-eslint/no-implied-eval': 'error',
  'no-script-url': 'error',
  'no-restricted-imports': ['error', { patterns: [PATHS] }],
  'no-restricted-syntax': [
    'error',
    ...Object.entries(RESTRICTED).map(([selector, message]) => ({ selector, message })),
  ],
};
