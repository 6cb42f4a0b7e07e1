import { join } from 'node:path';
import { newClusterId, type KafkaOptions } from './start-kafka.ts';

export interface KafkaClusterOptions extends Pick<
  KafkaOptions,
  'jarsFolder' | 'java' | 'children' | 'heapMegabytes' | 'startWithinMs'
> {
  /** Absolute folder; each node writes below it. */
  readonly folder: string;
  /** The two ports of each node, which also say how many there are. */
  readonly ports: readonly { readonly port: number; readonly controllerPort: number }[];
}

/**
 * The options by which each node of a cluster is started, and started again after a stop or a kill. All are started side
 * by side: none answers before most of them run.
 */
export function clusterNodes({ folder, ports, ...same }: KafkaClusterOptions): KafkaOptions[] {
  const clusterId = newClusterId();
  const controllerPorts = ports.map(({ controllerPort }) => controllerPort);
  return ports.map((own, index) => ({
    ...same,
    ...own,
    folder: join(folder, `node-${index + 1}`),
    node: { id: index + 1, controllerPorts, clusterId },
  }));
}
