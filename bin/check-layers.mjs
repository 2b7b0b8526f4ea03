/** Fails if an import runs against the layers. */
import path from 'node:path';
import { root } from './dist.mjs';
import { wrongImports } from './layers.mjs';

const wrong = wrongImports(path.join(root, 'src'));
if (wrong.length > 0) {
  console.error(`layers: ${wrong.length} imports run the wrong way\n${wrong.join('\n')}`);
  process.exitCode = 1;
}
