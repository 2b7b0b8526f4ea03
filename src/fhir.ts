/** The checker in HL7 FHIR R4. Pure: runs anywhere, reads no page and sends nothing. */
export { systemOf, url, version } from './handover/fhir/canonical.js';
export { questionnaire } from './handover/fhir/questionnaire.js';
export { questionnaireResponse } from './handover/fhir/response.js';
export type { Finished } from './handover/fhir/response.js';
export type * from './handover/fhir/types.js';
