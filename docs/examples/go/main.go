// Publishes one processing event from Go and prints its id.
//
//	cd docs/examples/go && go run .
//
// Then: curl http://127.0.0.1:3000/api/events/<the id it printed>
package main

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"strings"
	"time"

	"github.com/twmb/franz-go/pkg/kgo"
)

// Event is the CloudEvents envelope of contract v1; docs/contract/ has the whole schema.
type Event struct {
	SpecVersion     string `json:"specversion"`
	ID              string `json:"id"`
	Source          string `json:"source"`
	Type            string `json:"type"`
	Subject         string `json:"subject"`
	Time            string `json:"time"`
	DataContentType string `json:"datacontenttype"`
	Data            Data   `json:"data"`
}

// Data says what was done, in the words of Article 30.
type Data struct {
	Activity    string   `json:"activity"`
	Operation   string   `json:"operation"`
	Purposes    []string `json:"purposes"`
	LegalBasis  string   `json:"legalBasis"`
	SubjectKind string   `json:"subjectKind"`
	Categories  []string `json:"categories"`
	DataSource  string   `json:"dataSource"`
	Channel     string   `json:"channel"`
}

func main() {
	brokers := strings.Split(env("KAFKA_BROKERS", "127.0.0.1:19092"), ",")
	topic := env("KAFKA_TOPIC", "trettio.processing.example")
	now := time.Now().UTC().Truncate(time.Millisecond)
	event := Event{
		SpecVersion:     "1.0",
		ID:              uuid7(now),
		Source:          env("SOURCE", "example"),
		Type:            "org.trettio.processing.v1",
		Subject:         uuid4(), // the pseudonym under which your service knows the person
		Time:            now.Format("2006-01-02T15:04:05.000Z"),
		DataContentType: "application/json",
		Data: Data{
			Activity:    "customer-communication",
			Operation:   "record",
			Purposes:    []string{"customer-communication"},
			LegalBasis:  "A6-1-b",
			SubjectKind: "customer",
			Categories:  []string{"correspondence", "email"},
			DataSource:  "person",
			Channel:     "email",
		},
	}
	value, err := json.Marshal(event)
	if err != nil {
		log.Fatal(err)
	}

	// Idempotent, and acknowledged by all replicas, unless told otherwise.
	client, err := kgo.NewClient(kgo.SeedBrokers(brokers...), kgo.RecordDeliveryTimeout(10*time.Second))
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()
	record := &kgo.Record{
		Topic: topic,
		Key:   []byte(event.Subject), // so that one person's events stay in order
		Value: value,
		Headers: []kgo.RecordHeader{
			{Key: "content-type", Value: []byte("application/cloudevents+json")},
		},
	}
	if err := client.ProduceSync(context.Background(), record).FirstErr(); err != nil {
		log.Fatalf("not delivered: %v", err)
	}
	fmt.Println(event.ID)
}

// uuid7 makes a UUIDv7 (RFC 9562) whose time part is the event's time.
func uuid7(at time.Time) string {
	b := random()
	ms := at.UnixMilli()
	for i := 5; i >= 0; i-- {
		b[i] = byte(ms)
		ms >>= 8
	}
	return format(b, 0x70)
}

func uuid4() string { return format(random(), 0x40) }

func random() []byte {
	b := make([]byte, 16)
	if _, err := rand.Read(b); err != nil {
		log.Fatal(err)
	}
	return b
}

func format(b []byte, version byte) string {
	b[6] = version | b[6]&0x0f
	b[8] = 0x80 | b[8]&0x3f
	return fmt.Sprintf("%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
}

func env(name, otherwise string) string {
	if value := os.Getenv(name); value != "" {
		return value
	}
	return otherwise
}
