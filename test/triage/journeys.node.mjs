import { ok } from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine, walkMany } from './random-journeys.mjs';

test('random journeys go where they must, with the result that the answers give', async () => {
  const { urgency } = walkMany(await loadEngine(), { seed: 20261125, count: 2000 });
  ok(urgency.emergency > 0 && urgency['self-care'] > 0, 'both ends are reached');
});
