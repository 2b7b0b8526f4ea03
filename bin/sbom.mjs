/**
 * What each script of a release is made of, in the CycloneDX format. The same build gives the same
 * bytes: no date, and a serial number made from the content.
 */
import { createHash } from 'node:crypto';

const hex = (algorithm, text) => createHash(algorithm).update(text).digest('hex');

const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** A UUID that is its content's own (RFC 9562, version 8). */
function uuidOf(text) {
  const [digits] = /^.{32}/.exec(hex('sha256', text));
  return digits.replace(
    /^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/,
    (_, ...parts) => `${parts[0]}-${parts[1]}-8${parts[2]}-8${parts[3]}-${parts[4]}`,
  );
}

function fileComponent([name, { text }]) {
  const hashes = [{ alg: 'SHA-384', content: hex('sha384', text) }];
  return { type: 'file', 'bom-ref': `file:${name}`, name, hashes };
}

function libraryComponent(name, { version, license, integrity }) {
  const [algorithm, hash] = integrity.split('-');
  const alg = algorithm.replace(/^sha/, 'SHA-');
  return {
    type: 'library',
    'bom-ref': purl(name, version),
    name,
    version,
    hashes: [{ alg, content: Buffer.from(hash, 'base64').toString('hex') }],
    licenses: [{ license: { id: license } }],
    purl: purl(name, version),
  };
}

/**
 * The bill of materials as text. `scripts` are the scripts by name, each with its `text` and the
 * names of the `packages` in it; versions, licences and hashes are those of the lockfile `lock`.
 */
export function sbom(scripts, lock) {
  const own = lock.packages[''];
  const installed = (name) => {
    const found = lock.packages[`node_modules/${name}`];
    if (!found?.integrity) throw new Error(`sbom: the lockfile has no hash of ${name}.`);
    return found;
  };
  const names = new Set(Object.keys(own.dependencies));
  for (const { packages } of Object.values(scripts)) for (const name of packages) names.add(name);
  const libraries = [...names].sort();
  const refs = (from) => [...from].sort().map((name) => purl(name, installed(name).version));
  const files = Object.entries(scripts).map(fileComponent);
  const whole = {
    type: 'library',
    'bom-ref': purl(own.name, own.version),
    name: own.name,
    version: own.version,
    licenses: [{ license: { id: own.license } }],
    purl: purl(own.name, own.version),
  };
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { lifecycles: [{ phase: 'build' }], component: whole },
    components: [...files, ...libraries.map((name) => libraryComponent(name, installed(name)))],
    dependencies: [
      {
        ref: whole['bom-ref'],
        dependsOn: [
          ...files.map((file) => file['bom-ref']),
          ...refs(Object.keys(own.dependencies)),
        ],
      },
      ...Object.entries(scripts).map(([name, { packages }]) => ({
        ref: `file:${name}`,
        dependsOn: refs(packages),
      })),
      ...libraries.map((name) => ({
        ref: purl(name, installed(name).version),
        dependsOn: refs(
          Object.keys(installed(name).dependencies ?? {}).filter((one) => names.has(one)),
        ),
      })),
    ],
  };
  const serialNumber = `urn:uuid:${uuidOf(JSON.stringify(bom))}`;
  return `${JSON.stringify({ ...bom, serialNumber }, null, 2)}\n`;
}
