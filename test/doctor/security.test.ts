/** What policies keep from us, as the doctor tells it, and that the line it gives mends it. */
import { expect } from '@open-wc/testing';
import { policyFor } from '../../src/install/policy.js';
import { begin, closeAll, makeGate, one, open, script, until, type Page } from '../embed/page.js';
import { doctor, examined, findingsOn, ills, panelOn, the, WELL } from './examined.js';

const HEADER = 'Content-Security-Policy: ';

const policyOf = (mend = ''): string => {
  expect(mend.startsWith(HEADER)).to.equal(true);
  return mend.slice(HEADER.length);
};

/** Whether the warning signs are there. */
const works = ({ document }: Page): boolean => document.querySelector('lp-red-flags li') !== null;

describe('the doctor on security', () => {
  afterEach(closeAll);

  it('runs under the strictest policy, and breaks it as little as we do', async () => {
    const page = await examined({ csp: policyFor() });
    const panel = await panelOn(page);
    const styled = page.window.getComputedStyle(one(panel.shadowRoot!, 'section'));
    expect(styled.borderTopWidth).to.equal('2px');
    expect(ills(panel.findings)).to.deep.equal([]);
    the('policy-kept', panel.findings);
    expect(page.errors).to.deep.equal([]);
    expect(page.lines).to.deep.equal([]);
  });

  it('gives the line for Trusted Types without our name, also where it comes later', async () => {
    const csp = "default-src 'self'; require-trusted-types-for 'script'; trusted-types shop";
    for (const defer of ['', 'defer']) {
      const settings = `${WELL.settings.replace('defer', '')} ${defer}`;
      const ill = await examined({ csp, settings });
      const { mend, grade } = the('types', await findingsOn(ill));
      expect(grade).to.equal('error');
      expect(works(ill)).to.equal(false);
      expect(policyOf(mend)).to.equal(`${csp} lit-html`);
      const well = await examined({ csp: policyOf(mend), settings });
      expect(ills(await findingsOn(well)).filter((id) => id !== 'no-defer')).to.deep.equal([]);
      expect(works(well)).to.equal(true);
    }
  });

  it('hears of what was forbidden long before it came', async () => {
    const gate = makeGate();
    const page = await begin({
      head: WELL.head + script(WELL.settings.replace('defer', '')),
      body: WELL.body + gate.mark + doctor,
      csp: "require-trusted-types-for 'script'; trusted-types shop",
    });
    await until('a script that stopped', () => page.errors.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await gate.open();
    expect(the('types', await findingsOn(page)).mend).to.include('shop lit-html');
  });

  it('takes a forbidding none out of the line', async () => {
    const csp = "require-trusted-types-for 'script'; trusted-types 'none'";
    const { mend } = the('types', await findingsOn(await examined({ csp })));
    expect(policyOf(mend)).to.equal("require-trusted-types-for 'script'; trusted-types lit-html");
  });

  it('gives the line for a page that has a Lit of its own', async () => {
    const csp =
      "script-src 'self' 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types lit-html";
    const head = `${WELL.head}<script>trustedTypes.createPolicy('lit-html', {})</script>`;
    const ill = await examined({ csp, head });
    const { mend } = the('types-twice', await findingsOn(ill));
    expect(works(ill)).to.equal(false);
    expect(policyOf(mend)).to.equal(`${csp} 'allow-duplicates'`);
    const well = await examined({ csp: policyOf(mend), head });
    expect(ills(await findingsOn(well))).to.deep.equal([]);
    expect(works(well)).to.equal(true);
  });

  it('gives the line for a policy that blocks the script', async () => {
    // The doctor comes from elsewhere in the page, so that it runs where the script may not.
    const other = location.origin.replace('localhost', '127.0.0.1');
    const head = `${WELL.head}<script defer src="${other}/guest/lp-aftercare.js" data-lp-region="GB-ENG" data-lp-team-phone="020 7946 0000" data-lp-team-hours="24/7"></script>${doctor}`;
    const csp = "default-src 'self'; img-src *";
    const ill = await open({ head, body: WELL.body, csp });
    const { mend, text } = the('blocked', await findingsOn(ill));
    expect(text).to.include(`${other}/guest/lp-aftercare.js`);
    expect(policyOf(mend)).to.equal(`${csp}; script-src 'self' ${other}`);
    const well = await open({ head, body: WELL.body, csp: policyOf(mend) });
    expect(ills(await findingsOn(well))).to.deep.equal(['no-integrity']);
    expect(works(well)).to.equal(true);
  });

  it('asks for the nonce where only that is trusted', async () => {
    const csp = "script-src 'nonce-x1' 'strict-dynamic'";
    const tag = doctor.replace('<script', '<script nonce="x1"');
    const ill = await open({ head: WELL.head + script(WELL.settings) + tag, body: WELL.body, csp });
    expect(the('no-nonce', await findingsOn(ill)).mend).to.include('nonce="…"');
    const settings = `${WELL.settings} nonce="x1"`;
    const well = await open({ head: WELL.head + script(settings) + tag, body: WELL.body, csp });
    expect(ills(await findingsOn(well))).to.deep.equal([]);
  });
});
