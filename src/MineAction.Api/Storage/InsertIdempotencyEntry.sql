-- One row is the response to a write under a caller's idempotency key.
insert into idempotency_key (subject, key, request_hash, status, revision, location, tag, body, created_at)
values (@Subject, @Key, @RequestHash, @Status, @Revision, @Location, @Tag, @Body, @CreatedAt)
