-- One row is an answer that nobody will ask for again.
delete from idempotency_key where created_at < @before
