export interface KafkaLayout {
  /** Absolute folder of the broker's log segments and metadata. */
  readonly dataFolder: string;
  readonly port: number;
  readonly controllerPort: number;
  /** Set where the broker is one of several. */
  readonly node?: ClusterNode;
}

/** One of several nodes, each broker and controller at once. */
export interface ClusterNode {
  /** From 1. */
  readonly id: number;
  /** Controller ports of all nodes in the order of their ids. */
  readonly controllerPorts: readonly number[];
}

/** Settings of a KRaft node (broker and controller in one process) on the loopback interface; alone unless told otherwise. */
export function serverProperties({ dataFolder, port, controllerPort, node }: KafkaLayout): string {
  const { id, controllerPorts } = node ?? { id: 1, controllerPorts: [controllerPort] };
  const copies = Math.min(3, controllerPorts.length);
  const leastInSync = Math.max(1, copies - 1);
  const properties: Record<string, string | number | boolean> = {
    'process.roles': 'broker,controller',
    'node.id': id,
    'controller.quorum.voters': controllerPorts.map((voter, index) => `${index + 1}@127.0.0.1:${voter}`).join(','),
    'controller.listener.names': 'CONTROLLER',
    'inter.broker.listener.name': 'PLAINTEXT',
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    listeners: `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${port}`,
    'log.dirs': dataFolder,
    // A mistyped topic must be an error, not a new topic that nobody reads.
    'auto.create.topics.enable': false,
    'min.insync.replicas': leastInSync,
    'offsets.topic.replication.factor': copies,
    'offsets.topic.num.partitions': 4,
    'transaction.state.log.replication.factor': copies,
    'transaction.state.log.min.isr': leastInSync,
    'transaction.state.log.num.partitions': 4,
    'share.coordinator.state.topic.replication.factor': copies,
    'share.coordinator.state.topic.min.isr': leastInSync,
    'share.coordinator.state.topic.num.partitions': 4,
    'group.initial.rebalance.delay.ms': 0,
    // After a kill the controller admits the broker again only when its old session has run out (9 s by default).
    'broker.session.timeout.ms': 3_000,
    'broker.heartbeat.interval.ms': 500,
  };
  return Object.entries(properties)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}\n`)
    .join('');
}

/** Escapes a value for a Java properties file, which is read as ISO 8859-1. */
export function escapeProperty(value: string): string {
  return value
    .replaceAll('\\', '\\\\')
    .replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
