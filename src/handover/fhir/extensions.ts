/** The extensions of R4 and of Structured Data Capture that the Questionnaire uses. */
import type { Extension, Translated } from './types.js';

const CORE = 'http://hl7.org/fhir/StructureDefinition';
const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition';

/** No renderer shows the item. */
export const HIDDEN: Extension = { url: `${CORE}/questionnaire-hidden`, valueBoolean: true };

/** The option stands alone. */
export const EXCLUSIVE: Extension = {
  url: `${CORE}/questionnaire-optionExclusive`,
  valueBoolean: true,
};

/** How an item is shown. */
export const control = (code: 'check-box' | 'radio-button' | 'help'): Extension => ({
  url: `${CORE}/questionnaire-itemControl`,
  valueCodeableConcept: {
    coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }],
  },
});

/** Works out `%name` whenever an answer changes. */
export const variable = (name: string, expression: string): Extension => ({
  url: `${CORE}/variable`,
  valueExpression: { name, language: 'text/fhirpath', expression },
});

/** Fills in an item that nobody is asked. */
export const calculated = (expression: string): Extension => ({
  url: `${SDC}/sdc-questionnaire-calculatedExpression`,
  valueExpression: { language: 'text/fhirpath', expression },
});

/** Shows an item where the expression holds. */
export const enabledWhen = (expression: string): Extension => ({
  url: `${SDC}/sdc-questionnaire-enableWhenExpression`,
  valueExpression: { language: 'text/fhirpath', expression },
});

/** The same words in other languages, by BCP 47. */
export const translated = (words: Readonly<Record<string, string>>): Translated => ({
  extension: Object.entries(words).map(([lang, content]) => ({
    url: `${CORE}/translation`,
    extension: [
      { url: 'lang', valueCode: lang },
      { url: 'content', valueString: content },
    ],
  })),
});
