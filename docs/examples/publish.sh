#!/usr/bin/env bash
# Publishes one processing event with kcat, in CloudEvents' binary mode: attributes as ce_ headers, the data as value.
# The key (-k) is the subject. Prints the event's id; look for it at http://127.0.0.1:3000/api/events/<id>.
set -euo pipefail

brokers=${KAFKA_BROKERS:-127.0.0.1:19092}
topic=${KAFKA_TOPIC:-trettio.processing.example}
source=${SOURCE:-example}

# A UUIDv7 (RFC 9562) of now: 48 bits of milliseconds, the version, and chance.
now=$(date -u +%s%3N)
hex=$(printf '%012x' "$now")
chance=$(od -An -N9 -tx1 /dev/urandom | tr -d ' \n')
id="${hex:0:8}-${hex:8:4}-7${chance:0:3}-8${chance:3:3}-${chance:6:12}"
time=$(date -u -d "@$((now / 1000))" +%Y-%m-%dT%H:%M:%S).$(printf '%03d' $((now % 1000)))Z
subject=$(cat /proc/sys/kernel/random/uuid)

printf '%s' '{"activity":"customer-communication","operation":"record","purposes":["customer-communication"],"legalBasis":"A6-1-b","subjectKind":"customer","categories":["correspondence","email"],"dataSource":"person","channel":"email"}' |
  kcat -P -b "$brokers" -t "$topic" -k "$subject" \
    -H content-type=application/json -H ce_specversion=1.0 -H ce_type=org.trettio.processing.v1 \
    -H "ce_id=$id" -H "ce_source=$source" -H "ce_subject=$subject" -H "ce_time=$time"

echo "$id"
