/** What the page around has to bring, the trackers on it, and how old the words are. */
import { expect } from '@open-wc/testing';
import { en } from '../../src/content/en/index.js';
import { trackers } from '../../src/doctor/trackers.js';
import { closeAll, type HostWindow } from '../embed/page.js';
import { found, ills, the, WELL } from './examined.js';

const FLAGS = WELL.body.replace(/<h1>.*<\/h1>/, '');
const DAY = 86_400_000;

/** A clock that stands so many days after the words are due. */
const daysAfterDue = (days: number) => (window: HostWindow) => {
  const now = Date.parse(en.reviewBy) + days * DAY;
  window.Date.now = () => now;
};

describe('the doctor on the page around', () => {
  afterEach(closeAll);

  it('wants headings in order, and names the level that is right', async () => {
    expect(ills(await found({ body: FLAGS }))).to.deep.equal(['no-h1']);
    const deep = FLAGS.replace('<lp-red-flags', '<lp-red-flags heading-level="4"');
    const { mend } = the('skipped', await found({ body: `<h1>A</h1><h2>B</h2>${deep}` }));
    expect(mend).to.equal('heading-level="3"');
    const right = deep.replace('heading-level="4"', mend!);
    const findings = await found({ body: `<h1>A</h1><h2>B</h2>${right}` });
    expect(ills(findings)).to.deep.equal([]);
    the('outline', findings);
    const second = `<h1>A</h1>${deep.replace('"4"', '"1"')}`;
    expect(ills(await found({ body: second }))).to.deep.equal(['second-h1']);
    const elsewhere = await found({ body: `<h1>A</h1>${FLAGS}<h2>B</h2><h5>C</h5>` });
    expect(the('skipped-elsewhere', elsewhere).text).to.include('"C" of the page has level 5');
  });

  it('wants a language and a page that fits a phone', async () => {
    const bare = await found({ head: '<script>document.documentElement.lang = ""</script>' });
    expect(ills(bare)).to.have.members(['page-language', 'no-viewport', 'no-language']);
    expect(the('no-viewport', bare).mend).to.include(WELL.head.slice(0, -1));
    const fixed = WELL.head.replace('initial-scale=1', 'maximum-scale=1');
    expect(ills(await found({ head: fixed }))).to.deep.equal(['no-zoom']);
  });

  it('names each tracker by its script, and by what its snippet leaves', async () => {
    expect(the('no-tracker', await found()).text).to.include(`${trackers.length}`);
    const pixel =
      "<script>const s = document.createElement('script'); s.src = 'https://connect.facebook.net/en_US/fbevents.js'; s.type = 'text/plain'; document.head.append(s)</script>";
    expect(the('pixel', await found({ head: WELL.head + pixel })).text).to.include(
      'Meta Pixel (https://connect.facebook.net/en_US/fbevents.js)',
    );
    for (const { kind, name, global } of trackers) {
      if (!global || kind !== 'recorder') continue;
      const findings = await found({
        head: `${WELL.head}<script>window.${global} = () => 1</script>`,
      });
      const { text, mend } = the(kind, findings);
      expect(text).to.include(`${name} (window.${global})`);
      expect(mend).to.equal('<script defer src="/guest/lp-aftercare.closed.js"></script>');
    }
  });

  it('takes no element for a tracker whose name it has', async () => {
    const body = `${WELL.body}<div id="clarity"></div><div id="hj"></div>`;
    expect(ills(await found({ body }))).to.deep.equal([]);
  });

  it('warns 90 days before the words are due, and wants a newer release after', async () => {
    const at = (days: number) => found({ before: daysAfterDue(days) });
    expect(ills(await at(-91))).to.deep.equal([]);
    const soon = await at(-90);
    expect(ills(soon)).to.deep.equal(['due-soon']);
    expect(the('due-soon', soon).text).to.include(`${en.reviewBy}, in 90 days`);
    expect(ills(await at(0))).to.deep.equal(['due-soon']);
    const late = the('due', await at(1));
    expect(late.grade).to.equal('error');
    expect(late.text).to.include('days ago: 1.');
    expect(ills(await at(en.graceDays + 2))).to.deep.equal(['overdue']);
    expect(ills(await at(-9999))).to.deep.equal(['odd-clock']);
  });

  it('says that nobody has signed the rules off', async () => {
    the('unsigned', await found());
  });
});
