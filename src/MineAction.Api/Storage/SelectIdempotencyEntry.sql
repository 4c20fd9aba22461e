-- One row is the response to a write under a caller's idempotency key; no row where the key is new.
select subject, key, request_hash as requestHash, status, revision, location, tag, body, created_at as createdAt
from idempotency_key
where subject = @subject and key = @key
