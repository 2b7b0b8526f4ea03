/** What people type in Spanish, with and without its accents, finds what it has to. */
import { expect } from '@open-wc/testing';
import { es } from '../../src/content/es/index.js';
import type { FaqId } from '../../src/content/faq-ids.js';
import { Index } from '../../src/elements/lp-faq/find.js';

const index = new Index(
  es.faq.map(({ question, answer, help }) => [question, ...answer.flat(), help].join(' ')),
  es.synonyms,
);

/** Entries that answer to all of it. */
const entriesFor = (query: string): readonly FaqId[] =>
  es.faq.flatMap(({ id }, at) => (index.find(query)!.share[at]! > 0.99 ? [id] : []));

const leads = (id: FaqId, ...queries: string[]): void => {
  for (const query of queries) expect(entriesFor(query), query).to.include(id);
};

describe('in Spanish, the words that people have for an emergency find its signs', () => {
  for (const queries of [
    ['no puedo orinar', 'retención', 'incontinencia', 'me orino', 'escapes', 'pis', 'caca', 'popó'],
    ['derrame', 'ictus', 'embolia', 'cara caída', 'boca torcida', 'dificultad para hablar'],
    ['confusión', 'confundido', 'confucion', 'desorientado'],
    ['débil', 'debilidad', 'pierna sin fuerza', 'parálisis', 'pie caído', 'flojera'],
    ['pierna dormida', 'entumecida', 'acorchada', 'hormigueo', 'ahí abajo', 'partes íntimas'],
    ['fiebre', 'calentura', 'temperatura', 'escalofríos', 'tiritona'],
    ['ciego', 'no veo', 'ceguera', 'pérdida de la vista', 'perdida de la vista'],
    ['anticoagulante', 'Sintrom', 'warfarina', 'clopidogrel', 'adelgazar la sangre'],
    ['ambulancia', 'urgencias', 'guardia', 'sala de emergencias', '911'],
  ]) {
    it(queries.join(', '), () => {
      leads('emergency-signs', ...queries);
    });
  }
});

describe('in Spanish, what people type finds', () => {
  it('whom to talk to, in the words of somebody who may harm themselves', () => {
    for (const query of [
      'suicidio',
      'hacerme daño',
      'quiero morir',
      'matarme',
      'no quiero vivir',
    ]) {
      leads('worry-damage', query);
      leads('same-day-signs', query);
    }
  });

  it('what is said otherwise in another country', () => {
    leads('drive-lift-work', 'conducir', 'manejar', 'carro', 'coche');
    leads('paracetamol', 'paracetamol', 'acetaminofén', 'Tylenol');
    leads('bath-shower', 'ducha', 'regadera', 'piscina', 'alberca');
    leads('birth-headache-back', 'raquídea', 'epidural', 'peridural', 'cesárea');
    leads('need-scan', 'resonancia', 'TAC', 'tomografía', 'rayos X');
    leads('blood-patch', 'parche de sangre', 'parche hemático', 'blood patch');
    leads('what-happens', 'punción lumbar', 'punción raquídea', 'spinal tap', 'LP');
  });

  it('words without their accents, and with a slip', () => {
    leads('child-help', 'nino', 'niño', 'pañal', 'panal');
    leads('ibuprofen', 'hibuprofeno', 'ibuprofenos');
    leads('what-happens', 'puncion lumbar', 'punsion lumbar');
    leads('sight-hearing', 'vision doble', 'veo doble', 'oido', 'zumvido');
  });
});

describe('the Spanish synonyms', () => {
  it('are in lines of two or more, each without repeats', () => {
    for (const line of es.synonyms) {
      expect(line.length, line.join()).to.be.at.least(2);
      expect(new Set(line).size, line.join()).to.equal(line.length);
    }
  });

  it('lead somewhere: no line is of words that no answer has', () => {
    const dead = es.synonyms.filter(
      ([word]) => !index.find(word!)!.share.some((share) => share === 1),
    );
    expect(dead).to.deep.equal([]);
  });
});
