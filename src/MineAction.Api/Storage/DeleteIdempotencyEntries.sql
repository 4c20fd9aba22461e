-- One row is the response to a write under an idempotency key, expired.
delete from idempotency_key where created_at < @before
