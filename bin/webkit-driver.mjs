/** Starts WebKitWebDriver on a display of its own, and stops both with this process. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE = 10_000;

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

function start(command, args, options) {
  const child = spawn(command, args, options);
  child.on('error', (error) => console.error(`${command}: ${error.message}`));
  process.on('exit', () => child.kill());
  return child;
}

/** Xvfb chooses a free display and writes its number to the pipe it is given. */
async function startDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const xvfb = start('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await once(xvfb.stdio[3], 'data', { signal: AbortSignal.timeout(PATIENCE) });
  return `:${String(number).trim()}`;
}

async function answers(port) {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Resolves to the port of a driver that is ready. */
export async function startWebKitDriver() {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  const env = { ...process.env, DISPLAY: await startDisplay(), GDK_BACKEND: 'x11' };
  const port = await freePort();
  start('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], { stdio: 'ignore', env });
  for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(100)) {
    if (await answers(port)) return port;
  }
  throw new Error('WebKitWebDriver did not start.');
}
