/** `npm start`: builds, then serves the demo. */
import { build, root } from './dist.mjs';
import { serve } from './serve.mjs';

const port = Number(process.env.PORT || 8000);

try {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`PORT is "${process.env.PORT}", but a port is a number from 1 to 65535.`);
  }
  console.log('Building …');
  await build();
  await serve({ root, port });
  console.log(`The demo is at http://localhost:${port}/ (stop with Ctrl+C)`);
} catch (error) {
  const taken = error.code === 'EADDRINUSE';
  console.error(
    taken ? `Port ${port} is in use. Choose another: PORT=${port + 1} npm start` : error.message,
  );
  process.exitCode = 1;
}
