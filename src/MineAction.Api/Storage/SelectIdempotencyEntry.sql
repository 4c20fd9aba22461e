-- One row is the answer given to a caller's key, or none.
select subject, key, request_hash as requestHash, status, revision, location, tag, body, created_at as createdAt
from idempotency_key
where subject = @subject and key = @key
