/** Which script runs and which does not, as the doctor tells it. */
import { expect } from '@open-wc/testing';
import { version } from '../../src/version.js';
import { closeAll, open, script } from '../embed/page.js';
import { doctor, found, findingsOn, ills, panelOn, the, WELL } from './examined.js';

const SRC = '/guest/lp-aftercare.js';
const { head, settings, body } = WELL;

/** What the doctor finds where the head holds these tags. */
const withTags = async (...tags: string[]) =>
  findingsOn(await open({ head: head + tags.join(''), body }));

describe('the doctor on scripts', () => {
  afterEach(closeAll);

  it('tells the version that runs', async () => {
    expect(the('version', await found()).text).to.include(version);
  });

  it('says that the script is not there, and gives the tag', async () => {
    const findings = await withTags(doctor);
    expect(the('no-script', findings).mend).to.equal(
      '<script defer src="lp-aftercare.js"></script>',
    );
    expect(ills(findings)).to.deep.equal(['no-script', 'no-region', 'no-team']);
    const mended = the('no-script', findings).mend!.replace('lp-aftercare.js', SRC);
    expect((await withTags(mended, doctor)).map(({ id }) => id)).not.to.include('no-script');
  });

  it('finds the same before the script and after it, in the head and at the end', async () => {
    const after = await withTags(script(settings), doctor);
    expect(await withTags(doctor, script(settings))).to.deep.equal(after);
    const end = await open({ head, body: body + script(settings) + doctor });
    expect(await findingsOn(end)).to.deep.equal(after);
  });

  it('is one panel where it is loaded twice', async () => {
    const page = await open({ head: head + script(settings) + doctor + doctor, body });
    await panelOn(page);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(page.document.querySelectorAll('[data-lp-doctor]').length).to.equal(1);
  });

  it('says that the address is wrong', async () => {
    const tag = '<script defer src="/guest/none/lp-aftercare.js"></script>';
    expect(the('not-loaded', await withTags(doctor, tag)).text).to.include('/guest/none/');
    expect(ills(await withTags(script(settings), tag, doctor))).to.include('second');
  });

  it('says that the integrity is not that of the file', async () => {
    const wrong = `${settings} integrity="sha384-${'A'.repeat(64)}"`;
    expect(the('not-loaded', await withTags(doctor, script(wrong))).text).to.include('integrity');
  });

  it('says that a consent tool keeps the script from running', async () => {
    const { mend, text } = the('script-type', await found({ settings: 'type="text/plain"' }));
    expect(text).to.include('type="text/plain"');
    const closed = '<script type="text/plain" src="/guest/lp-aftercare.closed.js"></script>';
    expect(the('script-type', await withTags(closed, doctor)).text).to.include('closed.js');
    expect(mend).to.equal(`<script defer src="${SRC}"></script>`);
    const mended = await withTags(mend!.replace('defer', settings), doctor);
    expect(ills(mended)).to.deep.equal([]);
  });

  it('says that a second copy is there, and that another version runs', async () => {
    const second = await withTags(script(settings), script(settings), doctor);
    expect(the('second', second).text).to.include(SRC);
    const other = await withTags(script(settings, 'version=9.9.9'), doctor);
    expect(the('other-version', other).text).to.include('9.9.9').and.include(version);
  });

  it('says that something else has the name lp-settings', async () => {
    const taken =
      '<script>customElements.define("lp-settings", class extends HTMLElement {})</script>';
    expect(ills(await withTags(taken, script(settings), doctor))).to.include('foreign');
  });

  it('says that a module takes its settings from another tag', async () => {
    const module = settings.replace('defer', 'type="module"');
    const findings = await withTags(doctor, script(module));
    expect(the('module-settings', findings).text).to.include('/guest/lp-aftercare.debug.js');
    const { mend } = the('module-settings', findings);
    expect(ills(await withTags(mend!.replace('defer', settings), doctor))).to.deep.equal([]);
    expect(ills(await withTags(script(module), doctor))).to.deep.equal([]);
  });

  it('says what a script of another host needs', async () => {
    const other = location.origin.replace('localhost', '127.0.0.1');
    const tag = (attributes = '') =>
      `<script ${settings} ${attributes} src="${other}${SRC}"></script>`;
    the('no-integrity', await withTags(tag(), doctor));
    const refused = await withTags(doctor, tag(`integrity="sha384-${'A'.repeat(64)}"`));
    expect(the('no-crossorigin', refused).mend).to.equal('crossorigin="anonymous"');
    expect(ills(await found())).not.to.include('no-integrity');
  });

  it('says that a plain tag in the head holds the page up', async () => {
    const findings = await found({ settings: settings.replace('defer', '') });
    expect(the('no-defer', findings).grade).to.equal('note');
    expect((await found()).map(({ id }) => id)).not.to.include('no-defer');
  });

  it('goes on where one thing cannot be looked at', async () => {
    const odd = "Object.defineProperty(document, 'compatMode', { get: () => null.odd })";
    const findings = await found({ head: `${head}<script>${odd}</script>` });
    expect(the('crashed', findings).text).to.include('page (TypeError: ');
    the('version', findings);
  });
});
