import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { en } from 'lp-aftercare/content/en';
import { questionnaire, questionnaireResponse, systemOf } from 'lp-aftercare/fhir';
import { hash, path, protocol } from 'lp-aftercare/triage';
import { inForce } from '../../dist/esm/protocol/in-force.js';
import { drawnPeople } from '../../bin/protocol-people.mjs';
import { packs } from '../support/languages.mjs';
import { wrongToLantana, wrongToMedplum } from './fhir-validators.mjs';

const dist = new URL('../../dist/', import.meta.url);
const form = JSON.parse(readFileSync(new URL('fhir/questionnaire.json', dist), 'utf8'));
const questions = form.item.filter(({ type }) => type === 'choice');

const ENABLE_WHEN =
  'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression';
const TRANSLATION = 'http://hl7.org/fhir/StructureDefinition/translation';

const everyItem = (items) => items.flatMap((item) => [item, ...everyItem(item.item ?? [])]);
const codesOf = ({ answer }) => answer.map(({ valueCoding }) => valueCoding.code);
const finished = drawnPeople({ protocol }, 200, 7).map(({ answers }) => {
  const { asked } = path(answers);
  return { answers, asked, response: questionnaireResponse(answers, { asked, lang: 'en' }) };
});

describe('the Questionnaire', () => {
  it('is what the package makes from its words', () => {
    assert.deepEqual(form, JSON.parse(JSON.stringify(questionnaire(...packs))));
  });

  it('has each title in every language there is', () => {
    for (const { linkId, text, _text } of questions) {
      const said = _text.extension.map(({ extension: [lang, words] }) => [
        lang.valueCode,
        words.valueString,
      ]);
      const titles = packs.map(({ lang, questions: own }) => {
        const { title } = own[linkId];
        return [lang, title.you ?? title];
      });
      assert.deepEqual([['en', text], ...said], titles);
    }
  });

  it('is valid R4', () => {
    assert.deepEqual(wrongToLantana(form), []);
    assert.deepEqual(wrongToMedplum(form), []);
  });

  it('would be refused by the validators if it were not', () => {
    const [first, ...others] = form.item;
    const misspelt = { ...form, item: [{ ...first, type: 'choises' }, ...others] };
    assert.match(wrongToLantana(misspelt).join(), /choises/);
    const enableWhen = [{ question: 'age', operator: 'exists', answerString: 'x' }];
    const asking = { ...form, item: [{ ...first, enableWhen }, ...others] };
    assert.match(wrongToMedplum(asking).join(), /que-7/);
  });

  it('bears version and hash of the rule base, and is a draft until somebody signed it', () => {
    assert.equal(form.url, 'urn:lp-aftercare:questionnaire');
    assert.equal(form.version, `${protocol.version}+${hash}`);
    assert.equal(form.status, protocol.reviewed ? 'active' : 'draft');
    assert.equal(form.experimental, !protocol.reviewed);
  });

  it('has the ids of the rule base, in its order', () => {
    const coded = questions.map(({ linkId, repeats, required, answerOption }) => {
      assert.equal(required, true);
      const options = answerOption.map(({ valueCoding: { system, code } }) => {
        assert.equal(system, systemOf(linkId));
        return { id: code };
      });
      return { id: linkId, kind: repeats ? 'many' : 'one', options };
    });
    const own = protocol.questions.map(({ id, kind, options }) => ({ id, kind, options }));
    assert.deepEqual(coded, own);
  });

  it('has no link id twice', () => {
    const ids = everyItem(form.item).map(({ linkId }) => linkId);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('says the condition of every question but the first in one way, as SDC wants it', () => {
    const [first, ...others] = questions.map((item) => ({
      sdc: item.extension.some(({ url }) => url === ENABLE_WHEN),
      flat: 'enableWhen' in item,
    }));
    assert.deepEqual(first, { sdc: false, flat: false });
    for (const { sdc, flat } of others) assert.notEqual(sdc, flat);
    assert.ok(others.some(({ flat }) => flat));
  });

  it('translates every word into the languages of the other packs', () => {
    const turned = JSON.parse(JSON.stringify({ ...en, lang: 'fr' }), (key, value) =>
      typeof value === 'string' && key !== 'lang' ? `«${value}»` : value,
    );
    const translated = questionnaire(en, turned);
    const words = everyItem(translated.item).flatMap(({ text, _text, answerOption = [] }) => [
      ...(text ? [[text, _text]] : []),
      ...answerOption.map(({ valueCoding }) => [valueCoding.display, valueCoding._display]),
    ]);
    assert.ok(words.length > 150);
    for (const [text, { extension }] of words) {
      const [{ url, extension: parts }] = extension;
      assert.equal(url, TRANSLATION);
      assert.equal(parts[0].valueCode, 'fr');
      assert.ok(parts[1].valueString.startsWith('«'));
      assert.equal(parts[1].valueString.replace(/[«»]/g, ''), text);
    }
    assert.deepEqual(wrongToMedplum(translated), []);
  });
});

describe('a QuestionnaireResponse', () => {
  it('is valid R4', () => {
    for (const { response } of finished) assert.deepEqual(wrongToMedplum(response), []);
    assert.deepEqual(wrongToLantana(finished[0].response), []);
  });

  it('would be refused by the validators if it were not', () => {
    const [{ response }] = finished;
    assert.match(wrongToLantana({ ...response, status: 'done' }).join(), /done/);
    assert.match(wrongToMedplum({ ...response, patient: 'x' }).join(), /patient/);
  });

  it('answers the Questionnaire: its version, its questions in order, its options', () => {
    const order = questions.map(({ linkId }) => linkId);
    for (const { response, asked, answers } of finished) {
      assert.equal(response.questionnaire, `${form.url}|${form.version}`);
      const ids = response.item.map(({ linkId }) => linkId);
      assert.deepEqual(ids, asked);
      assert.deepEqual(
        ids,
        order.filter((id) => ids.includes(id)),
      );
      for (const item of response.item) {
        const { repeats, answerOption } = questions.find(({ linkId }) => linkId === item.linkId);
        assert.ok(repeats || item.answer.length === 1);
        assert.deepEqual(codesOf(item), answers[item.linkId]);
        for (const { valueCoding } of item.answer) {
          const { system, code } = valueCoding;
          const offered = answerOption.map((option) => option.valueCoding);
          assert.ok(offered.some((one) => one.system === system && one.code === code));
        }
      }
    }
  });

  it('is complete where all questions were asked, and tells where a raised rule ended them', () => {
    for (const { response } of finished) assert.equal(response.status, 'completed');
    const { path: raised } = inForce({ 'RF-D02': 'emergency' }, false);
    const calm = { nerves: ['none'], infection: ['none'], sudden: ['none'], special: ['none'] };
    const answers = { age: ['16-to-44'], ...calm, when: ['days-4-7'], symptoms: ['fever'] };
    const { asked, next } = raised(answers);
    assert.equal(next, null);
    const response = questionnaireResponse(answers, { asked, lang: 'en' });
    assert.equal(response.status, 'stopped');
    assert.deepEqual(wrongToMedplum(response), []);
    assert.deepEqual(wrongToLantana(response), []);
  });

  it('says nowhere whose it is', () => {
    const [{ answers, asked }] = finished;
    const authored = new Date(Date.UTC(2026, 10, 25));
    const response = questionnaireResponse(answers, { asked, lang: 'en', authored });
    const known = ['authored', 'item', 'language', 'questionnaire', 'resourceType', 'status'];
    assert.deepEqual(Object.keys(response).sort(), known);
    assert.equal(response.authored, '2026-11-25T00:00:00.000Z');
    assert.deepEqual(wrongToMedplum(response), []);
  });

  it('holds the words of the caller, who may give them', () => {
    const [{ answers, asked }] = finished;
    const words = (question, option) => (option ? `${question}/${option}` : question);
    const [item] = questionnaireResponse(answers, { asked, lang: 'en', words }).item;
    assert.equal(item.text, 'age');
    assert.equal(item.answer[0].valueCoding.display, `age/${answers.age[0]}`);
  });
});

describe('the script', () => {
  const script = readFileSync(new URL('lp-aftercare.js', dist), 'utf8');

  it('holds nothing of the Questionnaire and imports nothing later', () => {
    assert.doesNotMatch(script, /enableWhen|calculatedExpression|%resource/);
    assert.doesNotMatch(script, /\bimport\s*\(/);
  });
});
