/** `npm run build`: writes `dist/`. */
import { build } from './dist.mjs';

try {
  await build();
} catch (error) {
  console.error(`build: ${error.message}`);
  process.exitCode = 1;
}
