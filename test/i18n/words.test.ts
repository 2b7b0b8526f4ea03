import { expect } from '@open-wc/testing';
import { fill, say } from '../../src/i18n/index.js';

describe('words', () => {
  it('are said for the person they are about', () => {
    expect(say('Rest.', 'child')).to.equal('Rest.');
    expect(say({ you: 'You', person: 'They', child: 'Your child' }, 'child')).to.equal(
      'Your child',
    );
  });

  it('are filled wherever there is a value, and left as they are elsewhere', () => {
    expect(fill('{a} and {b-c} and {a}, {d}', { a: '1', 'b-c': '{a}' })).to.equal(
      '1 and {a} and 1, {d}',
    );
    expect(fill('$& {a}', { a: '$&' })).to.equal('$& $&');
  });
});
