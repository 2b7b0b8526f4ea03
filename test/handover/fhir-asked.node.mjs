import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4/index.js';
import { path, protocol } from 'lp-aftercare/triage';
import { drawnPeople } from '../../bin/protocol-people.mjs';

const file = new URL('../../dist/fhir/questionnaire.json', import.meta.url);
const form = JSON.parse(readFileSync(file, 'utf8'));

function compiled({ extension = [] }, name) {
  const found = extension.find(({ url }) => url.endsWith(name));
  return found && fhirpath.compile(found.valueExpression.expression, r4);
}

const variables = form.extension.map(({ valueExpression: { name, expression } }) => ({
  name,
  valueOf: fhirpath.compile(expression, r4),
}));
const hiddenItems = form.item
  .filter(({ type }) => type === 'boolean')
  .map((item) => ({ linkId: item.linkId, valueOf: compiled(item, 'calculatedExpression') }));
const questions = form.item
  .filter(({ type }) => type === 'choice')
  .map((item) => ({ ...item, condition: compiled(item, 'enableWhenExpression') }));

const responseOf = (item) => ({ resourceType: 'QuestionnaireResponse', item });

const itemsOf = (answers) =>
  Object.entries(answers)
    .filter(([, codes]) => codes.length > 0)
    .map(([linkId, codes]) => ({
      linkId,
      answer: codes.map((code) => ({ valueCoding: { code } })),
    }));

/** R4: `exists` is all that the flat list asks. */
const isEnabled = ({ enableWhen = [] }, response) =>
  enableWhen.every(({ question, operator, answerBoolean }) => {
    assert.equal(operator, 'exists');
    return response.item.some(({ linkId }) => linkId === question) === answerBoolean;
  });

function shownIn(resource) {
  const isShown = ({ condition, ...item }) =>
    condition ? condition(resource, { resource })[0] : isEnabled(item, resource);
  return questions.filter(isShown).map(({ linkId }) => linkId);
}

/** What a renderer shows: it works out the variables, then the hidden items, then what is enabled. */
function shown(answers) {
  const resource = responseOf(itemsOf(answers));
  const values = { resource };
  for (const { name, valueOf } of variables) values[name] = valueOf(resource, values);
  const hidden = hiddenItems.map(({ linkId, valueOf }) => ({
    linkId,
    answer: valueOf(resource, values).map((valueBoolean) => ({ valueBoolean })),
  }));
  return shownIn(responseOf([...hidden, ...resource.item]));
}

function expected(answers) {
  const { asked, next } = path(answers);
  return next === null ? asked : [...asked, next];
}

const check = (answers) =>
  assert.deepEqual(shown(answers), expected(answers), JSON.stringify(answers));

describe('the expressions of the Questionnaire', () => {
  it('ask what path asks, one question after the other', () => {
    for (const { answers } of drawnPeople({ protocol }, 60, 11)) {
      const given = {};
      for (let { next } = path(given); next; { next } = path(given)) {
        check(given);
        given[next] = answers[next];
      }
      check(given);
    }
  });

  it('count no answer to a question that is not asked, and stop at one without an answer', () => {
    for (const [index, { answers }] of drawnPeople({ protocol }, 200, 12).entries()) {
      const { id } = protocol.questions[index % protocol.questions.length];
      check(index % 2 ? answers : { ...answers, [id]: [] });
    }
  });

  it('show more, never fewer, where a renderer calculates nothing', () => {
    for (const { answers } of drawnPeople({ protocol }, 20, 13)) {
      const all = protocol.questions.map(({ id }) => id);
      assert.deepEqual(shownIn(responseOf(itemsOf(answers))), all);
    }
  });

  it('show more, never fewer, where a renderer knows the flat list alone', () => {
    for (const { answers } of drawnPeople({ protocol }, 200, 14)) {
      const given = Object.fromEntries(path(answers).asked.map((id) => [id, answers[id]]));
      const response = responseOf(itemsOf(given));
      const flat = questions.filter((item) => isEnabled(item, response));
      const ids = flat.map(({ linkId }) => linkId);
      assert.ok(expected(given).every((id) => ids.includes(id)));
    }
  });
});
