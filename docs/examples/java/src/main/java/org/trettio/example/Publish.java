package org.trettio.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Publishes one processing event from Java and prints its id.
 *
 * <pre>mvn -q -f docs/examples/java compile exec:java</pre>
 *
 * Then: curl http://127.0.0.1:3000/api/events/(the id it printed)
 */
public final class Publish {
  private static final DateTimeFormatter MILLISECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  public static void main(String[] args) throws Exception {
    String topic = env("KAFKA_TOPIC", "trettio.processing.example");
    Instant now = Instant.now();
    String id = uuid7(now);
    String subject = UUID.randomUUID().toString(); // the pseudonym under which your service knows the person

    Map<String, Object> event = new LinkedHashMap<>();
    event.put("specversion", "1.0");
    event.put("id", id);
    event.put("source", env("SOURCE", "example"));
    event.put("type", "org.trettio.processing.v1");
    event.put("subject", subject);
    event.put("time", MILLISECONDS.format(now));
    event.put("datacontenttype", "application/json");
    event.put(
        "data",
        Map.of(
            "activity", "customer-communication",
            "operation", "record",
            "purposes", List.of("customer-communication"),
            "legalBasis", "A6-1-b",
            "subjectKind", "customer",
            "categories", List.of("correspondence", "email"),
            "dataSource", "person",
            "channel", "email"));

    // The key is the subject, so that one person's events stay in order.
    ProducerRecord<String, String> message =
        new ProducerRecord<>(topic, subject, new ObjectMapper().writeValueAsString(event));
    message.headers().add("content-type", "application/cloudevents+json".getBytes(StandardCharsets.UTF_8));

    Map<String, Object> settings =
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, env("KAFKA_BROKERS", "127.0.0.1:19092"),
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
            ProducerConfig.ACKS_CONFIG, "all",
            ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
    try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(message).get(10, TimeUnit.SECONDS);
    }
    System.out.println(id);
  }

  /** A UUIDv7 (RFC 9562) whose time part is the event's time. */
  private static String uuid7(Instant at) {
    byte[] bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    long high = at.toEpochMilli() << 16 | 0x7000 | buffer.getLong(0) & 0x0fff;
    long low = buffer.getLong(8) & 0x3fffffffffffffffL | 0x8000000000000000L;
    return new UUID(high, low).toString();
  }

  private static String env(String name, String otherwise) {
    String value = System.getenv(name);
    return value == null || value.isEmpty() ? otherwise : value;
  }
}
