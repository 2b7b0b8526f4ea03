import { expect } from '@open-wc/testing';
import { contactsOf, headingLevelOf } from '../../src/settings/contacts.js';

const texts = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text);

describe('contacts', () => {
  it('puts the number of the hospital first and keeps that of the region beneath', () => {
    const { emergency } = contactsOf([{ region: 'GB-ENG', 'emergency-phone': '020 7946 0001' }]);
    expect(texts(emergency)).to.deep.equal(['020 7946 0001', '999']);
  });

  it('names no number twice', () => {
    const { emergency } = contactsOf([{ region: 'AU', 'emergency-phone': '000' }]);
    expect(texts(emergency)).to.deep.equal(['000', '106']);
  });

  it('puts the advice number of the hospital in place of that of the region', () => {
    const { advice } = contactsOf([{ region: 'GB-ENG', 'advice-phone': '020 7946 0002' }]);
    expect(texts(advice)).to.deep.equal(['020 7946 0002']);
  });

  it('knows no number where no region is set or known', () => {
    for (const levels of [[], [{}], [{ region: 'GB-EGN' }]]) {
      const { region, emergency, advice } = contactsOf(levels);
      expect(region).to.equal(null);
      expect(emergency).to.deep.equal([]);
      expect(advice).to.deep.equal([]);
    }
  });

  it('takes no number from beyond the level that sets the region', () => {
    const { emergency, advice } = contactsOf([
      { region: 'US' },
      { region: 'GB-ENG', 'emergency-phone': '020 7946 0001', 'advice-phone': '020 7946 0002' },
    ]);
    expect(texts(emergency)).to.deep.equal(['911']);
    expect(advice).to.deep.equal([]);
  });

  it('takes no number from beyond a region that is misspelt', () => {
    const far = { region: 'GB-ENG', 'emergency-phone': '020 7946 0001' };
    expect(contactsOf([{ region: 'GB-EGN' }, far]).emergency).to.deep.equal([]);
  });

  it('takes numbers from the level that sets the region and from nearer ones', () => {
    const { region, emergency, advice } = contactsOf([
      { 'emergency-phone': '020 7946 0003' },
      { region: 'GB-SCT', 'advice-phone': '020 7946 0004' },
      { 'emergency-phone': '020 7946 0005' },
    ]);
    expect(region).to.equal('GB-SCT');
    expect(texts(emergency)).to.deep.equal(['020 7946 0003', '999']);
    expect(texts(advice)).to.deep.equal(['020 7946 0004']);
  });

  it('takes the team attribute by attribute, and has none without name and number', () => {
    const far = { 'team-name': 'Ward 5', 'team-phone': '020 7946 0006', 'team-hours': '9 to 5' };
    expect(contactsOf([{ region: 'US', 'team-name': 'Ward 6' }, far]).team).to.deep.equal({
      name: 'Ward 6',
      line: { text: '020 7946 0006', href: 'tel:02079460006' },
      hours: '9 to 5',
    });
    expect(contactsOf([{ 'team-hours': '9 to 5' }]).team).to.equal(null);
    expect(contactsOf([{ 'team-phone': '7' }]).team).to.deep.include({ name: '', hours: '' });
  });

  it('has the lines of the hospital or none', () => {
    const { crisis, cancer, maternity } = contactsOf([
      { 'cancer-phone': '1' },
      { 'crisis-phone': '2' },
    ]);
    expect([crisis?.href, cancer?.href, maternity]).to.deep.equal(['tel:2', 'tel:1', null]);
  });

  it('uses heading levels from 1 to 6, else 2', () => {
    const level = (value: string) =>
      headingLevelOf([{ 'heading-level': value }, { 'heading-level': '5' }]);
    expect(['1', '6'].map(level)).to.deep.equal([1, 6]);
    expect(['0', '7', '3.5', 'two', '22'].map(level)).to.deep.equal([2, 2, 2, 2, 2]);
    expect(headingLevelOf([{}, { 'heading-level': '5' }])).to.equal(5);
    expect(headingLevelOf([])).to.equal(2);
  });
});
