"""Publishes one processing event from Python.

    pip install -r docs/examples/requirements.txt
    python docs/examples/publish.py            # to the local stack's topic for trying

Then: curl http://127.0.0.1:3000/api/events/<the id it printed>
"""

import json
import os
import secrets
import sys
import uuid
from datetime import datetime, timezone

from confluent_kafka import Producer

BROKERS = os.environ.get("KAFKA_BROKERS", "127.0.0.1:19092")
TOPIC = os.environ.get("KAFKA_TOPIC", "trettio.processing.example")
SOURCE = os.environ.get("SOURCE", "example")


def uuid7(at: datetime) -> str:
    """UUIDv7 (RFC 9562) whose time part is the event's time."""
    number = int(at.timestamp() * 1000) << 80 | secrets.randbits(80)
    number = number & ~(0xF << 76) | 7 << 76
    number = number & ~(0x3 << 62) | 2 << 62
    return str(uuid.UUID(int=number))


now = datetime.now(timezone.utc)
subject = str(uuid.uuid4())  # the pseudonym under which your service knows the person
event = {
    "specversion": "1.0",
    "id": uuid7(now),
    "source": SOURCE,
    "type": "org.trettio.processing.v1",
    "subject": subject,
    "time": now.strftime("%Y-%m-%dT%H:%M:%S.") + f"{now.microsecond // 1000:03d}Z",
    "datacontenttype": "application/json",
    "data": {
        "activity": "customer-communication",
        "operation": "record",
        "purposes": ["customer-communication"],
        "legalBasis": "A6-1-b",
        "subjectKind": "customer",
        "categories": ["correspondence", "email"],
        "dataSource": "person",
        "channel": "email",
    },
}


def delivered(error, message):
    if error is not None:
        sys.exit(f"not delivered: {error}")
    print(event["id"])


producer = Producer({"bootstrap.servers": BROKERS, "enable.idempotence": True})
# The key is the subject, so that one person's events stay in order.
producer.produce(
    TOPIC,
    key=subject,
    value=json.dumps(event),
    headers={"content-type": "application/cloudevents+json"},
    on_delivery=delivered,
)
if producer.flush(10) > 0:
    sys.exit(f"no broker at {BROKERS}")
