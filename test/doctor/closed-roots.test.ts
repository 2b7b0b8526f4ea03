/** The script with closed roots beside the other one, as the doctor tells it. */
import { expect } from '@open-wc/testing';
import { closeAll, open, script } from '../embed/page.js';
import { doctor, findingsOn, ills, the, WELL } from './examined.js';

const closed = '<script defer src="/guest/lp-aftercare.closed.js"></script>';
const opened = script(WELL.settings);
const alone = opened.replace('lp-aftercare.js', 'lp-aftercare.closed.js');

/** What the doctor finds where the head holds these tags. */
const withTags = async (...tags: string[]) =>
  findingsOn(await open({ head: WELL.head + tags.join(''), body: WELL.body }));

describe('the doctor on closed roots', () => {
  afterEach(closeAll);

  it('says that both scripts are there, whichever comes first', async () => {
    const second = the('both-roots', await withTags(opened, closed, doctor));
    expect(second.grade).to.equal('error');
    expect(second.text).to.include('closed.js is a second copy beside lp-aftercare.js');
    const other = the('both-roots', await withTags(closed, opened, doctor));
    expect(other.text).to.include('lp-aftercare.js is a second copy beside lp-aftercare.closed.js');
  });

  it('does not tell who has it to take it, where a recorder is on the page', async () => {
    const recorder = '<script>window.hj = () => {}</script>';
    const text = the('recorder-closed', await withTags(recorder, alone, doctor)).text;
    expect(text).to.include('Hotjar').and.include('closed to it');
    const { mend } = the('recorder', await withTags(recorder, opened, doctor));
    expect(mend).to.include('lp-aftercare.closed.js');
  });

  it('says nothing where it is alone', async () => {
    expect(ills(await withTags(alone, doctor))).to.deep.equal([]);
  });
});
