import { expect } from '@open-wc/testing';
import { FEVER_WITH_PAIN, mayBegin, redFlags, type RedFlag } from '../../src/protocol/red-flags.js';

/** Evidence 4.9: "Get emergency help if …", and the options that say so. */
const LIST: Readonly<Record<string, readonly string[]>> = {
  'you cannot pee or lose control of pee or poo': ['nerves: pee', 'nerves: poo'],
  'numb between the legs': ['nerves: saddle'],
  'weak or numb legs': ['nerves: weak', 'nerves: spreading'],
  'pain down both legs': ['nerves: both-legs'],
  'fever with back pain, headache or stiff neck': [
    'infection: fever-sign',
    'infection: headache-signs',
    'infection: fever-with-pain',
  ],
  'sudden worst headache': ['sudden: thunderclap'],
  'drowsy, confused, fit': ['sudden: drowsy', 'sudden: stroke'],
  'fast-growing severe pain': ['back-now: sudden'],
};

describe('the come-back list', () => {
  const list = redFlags.filter(({ comeBack }) => comeBack);

  it('is that of the evidence', () => {
    const signs = list.map(({ question, option }) => `${question}: ${option}`);
    expect(signs).to.have.members(Object.values(LIST).flat());
    expect(FEVER_WITH_PAIN).to.equal('fever-with-pain');
  });

  it('holds emergencies only', () => {
    for (const { urgency, option } of list) expect(urgency, option).to.equal('emergency');
  });
});

describe('what may begin besides', () => {
  it('is every other sign, and fever alone, which is no sign of the list (D02)', () => {
    const named = (signs: readonly RedFlag[]) =>
      signs.map(({ urgency, question, option }) => `${urgency} ${question}/${option}`);
    const others = named(redFlags).filter(
      (name) => !named(redFlags.filter(({ comeBack }) => comeBack)).includes(name),
    );
    expect(others.length).to.be.above(20);
    expect(named(mayBegin)).to.deep.equal([...others, 'same-day symptoms/fever']);
  });
});
