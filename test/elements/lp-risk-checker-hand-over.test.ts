/** The buttons that hand a result over: what each gives away, and what is said where it cannot. */
import { expect } from '@open-wc/testing';
import { en } from '../../src/content/en/index.js';
import { part } from '../support/journey.js';
import { all, root } from './checker.js';
import {
  BOTH,
  inPretend,
  pressAndHear,
  putBack,
  replace,
  selected,
  summaries,
  summaryOf,
  told,
  withResult,
} from './hand-over.js';

const { ui } = en;

const refused = (name: string) => () => Promise.reject(new DOMException('no', name));

describe('lp-risk-checker: handing a result over', () => {
  afterEach(putBack);

  describe('copies', () => {
    it('the summary, and says so', async () => {
      const copied: string[] = [];
      const writeText = (text: string) => Promise.resolve(copied.push(text));
      replace(navigator, 'clipboard', { writeText });
      const checker = await withResult();
      expect(copied).to.deep.equal([]);
      await pressAndHear(checker, 'copy', ui['hand.copied']);
      expect(copied).to.deep.equal([summaryOf(checker)]);
      for (const title of ['situation', 'background', 'assessment', 'recommendation', 'answers'])
        expect(copied[0]).to.contain(ui[`sum.${title}` as 'sum.situation']);
    });

    for (const [why, clipboard] of Object.entries({
      'there is no clipboard': undefined,
      'the clipboard refuses': { writeText: refused('NotAllowedError') },
    })) {
      it(`nothing where ${why}: says so and selects the text`, async () => {
        replace(navigator, 'clipboard', clipboard);
        const checker = await withResult();
        await pressAndHear(checker, 'copy', ui['hand.failed']);
        expect(selected()).to.contain(ui['sum.situation']);
        const answers = all(checker, '.summary details p').map((line) => line.textContent);
        expect(answers.length).to.be.greaterThan(3);
        for (const answer of answers) expect(selected()).to.contain(answer);
        expect(selected()).to.not.contain(ui['checker.why']);
      });
    }
  });

  describe('shares', () => {
    it('the summary, and says nothing more', async () => {
      const shared: unknown[] = [];
      replace(navigator, 'share', (data: unknown) => Promise.resolve(shared.push(data)));
      const checker = await withResult();
      expect(shared).to.deep.equal([]);
      await pressAndHear(checker, 'share', '');
      expect(shared).to.deep.equal([{ text: summaryOf(checker) }]);
    });

    it('nothing where somebody thinks better of it, and says nothing', async () => {
      let asked = false;
      replace(navigator, 'share', () => {
        asked = true;
        return refused('AbortError')();
      });
      const checker = await withResult();
      await pressAndHear(checker, 'share', '');
      await new Promise((resolve) => setTimeout(resolve));
      await checker.updateComplete;
      expect(asked).to.equal(true);
      expect(told(checker)).to.equal('');
      expect(selected()).to.equal('');
    });

    it('nothing where that fails: says so and selects the text', async () => {
      replace(navigator, 'share', refused('NotAllowedError'));
      const checker = await withResult();
      await pressAndHear(checker, 'share', ui['hand.failed']);
      expect(selected()).to.contain(ui['sum.situation']);
    });

    it('only where the browser can', async () => {
      for (const place of [Navigator.prototype, navigator]) {
        replace(place, 'share', undefined);
        Reflect.deleteProperty(place, 'share');
      }
      const checker = await withResult();
      expect(part(checker, 'button-share') === null).to.equal(true);
      expect(part(checker, 'button-copy') === null).to.equal(false);
    });
  });

  describe('saves', () => {
    interface Saved {
      readonly name: string;
      readonly blob: Blob | undefined;
      readonly connected: boolean;
    }

    /** The files that are saved from now on. */
    function catchFiles(): Saved[] {
      const blobs = new Map<string, Blob>();
      const files: Saved[] = [];
      const makeUrl = URL.createObjectURL.bind(URL);
      replace(URL, 'createObjectURL', (blob: Blob) => {
        const url = makeUrl(blob);
        blobs.set(url, blob);
        return url;
      });
      replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
        files.push({
          name: this.download,
          blob: blobs.get(this.href),
          connected: this.isConnected,
        });
      });
      return files;
    }

    for (const [kind, name, type, holds] of [
      ['save', 'summary.txt', 'text/plain', ui['sum.situation']],
      ['fhir', 'summary.json', 'application/fhir+json', '"QuestionnaireResponse"'],
      ['remind', 'reminder.ics', 'text/calendar', 'BEGIN:VCALENDAR'],
    ] as const) {
      it(`${name}, only when that is asked for`, async () => {
        const files = catchFiles();
        const checker = await withResult('soon');
        expect(files).to.have.length(0);
        await pressAndHear(checker, kind, ui['hand.saved']);
        const [file] = files;
        expect(files).to.have.length(1);
        expect(file!.name).to.equal(name);
        expect(file!.blob!.type).to.equal(type);
        expect(await file!.blob!.text()).to.contain(holds);
        expect(file!.connected, 'the page hears of the link').to.equal(false);
      });
    }

    it('no reminder in an emergency, which nobody waits out', async () => {
      expect(part(await withResult('emergency'), 'button-remind') === null).to.equal(true);
    });

    it('nothing where files cannot be made: says so and selects the text', async () => {
      replace(URL, 'createObjectURL', () => {
        throw new TypeError('no');
      });
      const checker = await withResult();
      await pressAndHear(checker, 'save', ui['hand.failed']);
      expect(selected()).to.contain(ui['sum.situation']);
    });
  });

  describe('on a page in another language', () => {
    it('shows the summary in that language and in English', async () => {
      expect(summaries(root(await inPretend()))).to.deep.equal(BOTH);
    });

    it('shows it once where the page is in English', async () => {
      expect(summaries(root(await withResult()))).to.deep.equal(BOTH.slice(1));
    });

    it('copies both', async () => {
      const copied: string[] = [];
      const writeText = (text: string) => Promise.resolve(copied.push(text));
      replace(navigator, 'clipboard', { writeText });
      const checker = await inPretend();
      await pressAndHear(checker, 'copy', ui['hand.copied']);
      expect(copied).to.deep.equal([summaryOf(checker)]);
      const titles = copied[0]!
        .split('\n')
        .filter((line) =>
          ['XITUATION', 'ANXWERS', ui['sum.situation'], ui['sum.answers']].includes(line),
        );
      expect(titles).to.deep.equal([
        ...['XITUATION', 'ANXWERS'],
        ...[ui['sum.situation'], ui['sum.answers']],
      ]);
    });
  });
});
