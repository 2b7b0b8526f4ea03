import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv from 'ajv';
import { sbom } from '../../bin/sbom.mjs';

const root = new URL('../../', import.meta.url);
const read = (name) => readFileSync(new URL(name, root), 'utf8');
const json = (name) => JSON.parse(read(name));

const bom = json('dist/sbom.cdx.json');
const lock = json('package-lock.json');
const named = (name) => bom.components.find((one) => one.name === name);
const needs = (ref) => bom.dependencies.find((one) => one.ref === ref)?.dependsOn;

/** The schema that CycloneDX publishes, with the two that it refers to. */
function published() {
  const schemas = 'node_modules/@cyclonedx/cyclonedx-library/res/schema';
  // Of the fields we have, none has a format that its pattern does not hold.
  const ajv = new Ajv({ strict: false, validateFormats: false });
  for (const name of ['spdx', 'jsf-0.82']) {
    const { $id, ...schema } = json(`${schemas}/${name}.SNAPSHOT.schema.json`);
    assert.ok($id);
    // They are referred to by the names of their files.
    ajv.addSchema(schema, `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  }
  return ajv.compile(json(`${schemas}/bom-1.6.SNAPSHOT.schema.json`));
}

describe('what a release is made of', () => {
  it('is told as the schema of CycloneDX 1.6 has it', () => {
    const validate = published();
    assert.equal(validate(bom), true, JSON.stringify(validate.errors));
    for (const broken of [
      { ...bom, specVersion: 1.6 },
      { ...bom, serialNumber: 'urn:uuid:1' },
      { ...bom, components: [{ ...bom.components[0], type: 'script' }] },
      { ...bom, components: [{ ...named('lit-html'), licenses: [{ license: { id: 'BSD' } }] }] },
      { ...bom, components: [bom.components[0], bom.components[0]] },
    ]) {
      assert.equal(validate(broken), false, 'the schema lets everything pass');
    }
  });

  it('names every script there is, by its hash', () => {
    const scripts = Object.keys(json('dist/integrity.json')).filter((name) =>
      /^[^/]+\.js$/.test(name),
    );
    assert.ok(scripts.includes('lp-aftercare.js'));
    const files = bom.components.filter(({ type }) => type === 'file').map(({ name }) => name);
    assert.deepEqual(files.sort(), scripts.sort());
    for (const name of scripts) {
      const content = createHash('sha384')
        .update(read(`dist/${name}`))
        .digest('hex');
      assert.deepEqual(named(name).hashes, [{ alg: 'SHA-384', content }]);
    }
  });

  it('names what of Lit is in the script, with version, licence and hash of the lockfile', () => {
    const inside = ['@lit/context', '@lit/reactive-element', 'lit-element', 'lit-html'];
    const purls = inside.map((name) => named(name)?.purl);
    assert.deepEqual(needs('file:lp-aftercare.js'), purls);
    assert.equal(
      purls[0],
      `pkg:npm/%40lit/context@${lock.packages[''].dependencies['@lit/context']}`,
    );
    // A package of nothing but names of the others: no byte of it is in the script.
    assert.ok(needs(bom.metadata.component['bom-ref']).includes(named('lit').purl));
    for (const name of inside) {
      const { version, license, integrity } = lock.packages[`node_modules/${name}`];
      const found = named(name);
      assert.equal(found.version, version);
      assert.deepEqual(found.licenses, [{ license: { id: license } }]);
      const [{ alg, content }] = found.hashes;
      assert.equal(alg, 'SHA-512');
      assert.equal(`sha512-${Buffer.from(content, 'hex').toString('base64')}`, integrity);
    }
  });

  it('leaves no reference open and gives each thing a name of its own', () => {
    const all = [bom.metadata.component, ...bom.components].map((one) => one['bom-ref']);
    assert.equal(new Set(all).size, all.length);
    assert.deepEqual(bom.dependencies.map(({ ref }) => ref).sort(), [...all].sort());
    for (const { dependsOn } of bom.dependencies)
      for (const ref of dependsOn) assert.ok(all.includes(ref), ref);
  });

  it('is numbered by its content, and holds no date', () => {
    const scripts = { 'a.js': { text: 'a', packages: new Set(['lit']) } };
    const [one, same] = [sbom(scripts, lock), sbom(scripts, lock)];
    assert.equal(one, same);
    const serial = (text) => JSON.parse(text).serialNumber;
    const uuid = /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
    assert.match(serial(one), uuid);
    const other = sbom({ 'a.js': { text: 'b', packages: new Set(['lit']) } }, lock);
    assert.notEqual(serial(one), serial(other));
    assert.doesNotMatch(read('dist/sbom.cdx.json'), /timestamp|\d{4}-\d\d-\d\dT/);
  });

  it('stops a build that has something in it without a hash', () => {
    const scripts = { 'a.js': { text: 'a', packages: new Set(['nowhere']) } };
    assert.throws(() => sbom(scripts, lock), /no hash of nowhere/);
  });

  it('comes with the licence of everything in it', () => {
    const licenses = read('dist/LICENSES.txt');
    for (const { type, name } of bom.components) {
      if (type !== 'library') continue;
      const own = read(`node_modules/${name}/LICENSE`).replace(/\s+/g, ' ').trim();
      assert.ok(licenses.replace(/\s+/g, ' ').includes(own), name);
    }
  });
});
