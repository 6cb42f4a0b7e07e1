import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from '../plan-round/round-plan.ts';
import type { ChaosStack } from '../stack/chaos-stack.ts';

const INTAKES = ['intake-1', 'intake-2'];
const EMPTY_WITHIN_MS = 90_000;
const TRY_AGAIN_MS = 250;

/** Lets one fault happen at its time and undoes it; resolves when what was struck has been started or goes on. */
export async function strike(stack: ChaosStack, fault: Fault): Promise<void> {
  await pause(fault.atMs);
  if (fault.do === 'move-group') return moveGroup(stack, fault.to);
  const victim = stack.victim(fault.target);
  if (fault.do === 'pause') {
    victim.pause();
    try {
      await pause(fault.forMs);
    } finally {
      victim.resume();
    }
    return;
  }
  await victim.kill();
  await pause(fault.forMs);
  await victim.start();
}

/** Kafka lets nobody set the offsets of a group that has members: they leave in good order first. */
async function moveGroup(stack: ChaosStack, to: 'back' | 'ahead'): Promise<void> {
  const running = Object.entries(stack.services).filter(([name, { runs }]) => INTAKES.includes(name) && runs);
  await Promise.all(running.map(([, service]) => service.stop()));
  const end = performance.now() + EMPTY_WITHIN_MS;
  for (let moved = false; !moved;) {
    moved = await stack.kafka.moveGroup(to).then(
      () => true,
      (error: unknown) => {
        // A broker that is away, or members that could not say goodbye to it: their seats run out.
        if (performance.now() > end) throw error;
        return false;
      },
    );
    if (!moved) await pause(TRY_AGAIN_MS);
  }
  await Promise.all(running.map(([, service]) => service.start()));
}
