import { expect } from '@open-wc/testing';
import { protocol } from '../../src/protocol/index.js';
import { LASTING, routeOf } from '../../src/protocol/routes.js';
import type { Route } from '../../src/protocol/routes.js';

/** Evidence 4.10: "E20 and C06 cancer line, E18 and P01-P05 and D18 maternity, D24 crisis". */
const ROUTES: Readonly<Record<Route, readonly string[]>> = {
  cancer: ['RF-E20', 'RF-C06'],
  maternity: ['RF-E18', 'RF-P01', 'RF-P03', 'RF-P05', 'RF-D18'],
  crisis: ['RF-D24'],
};

describe('a line of its own', () => {
  const ids = new Set(protocol.rules.map(({ id }) => id));

  for (const [route, rows] of Object.entries(ROUTES)) {
    it(`${route}: is that of ${rows.join(' and ')}`, () => {
      for (const row of rows) expect(routeOf([row]), row).to.equal(route);
      expect(routeOf(rows)).to.equal(route);
    });
  }

  it('is that of no other rule', () => {
    const others = [...ids].filter((id) => !Object.values(ROUTES).flat().includes(id));
    for (const id of others) expect(routeOf([id]), id).to.equal(null);
  });

  it('is shown only where every rule has it', () => {
    expect(routeOf([])).to.equal(null);
    expect(routeOf(['RF-E20', 'RF-E18'])).to.equal(null);
    expect(routeOf(['RF-E20', 'RF-E01'])).to.equal(null);
    expect(routeOf(['RF-E01', 'RF-E20'])).to.equal(null);
  });

  it('for a crisis stands with lasting pain and worry, which rules say', () => {
    for (const id of LASTING) expect(ids, id).to.include(id);
    expect(LASTING).to.include.members(['RF-D20', 'RF-D24']);
  });
});
