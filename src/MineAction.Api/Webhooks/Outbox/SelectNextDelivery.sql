-- One row is the change, of those due to a subscriber, that was made first; or none.
select webhook, revision, position, queued_at as queuedAt, attempts, due_at as dueAt, last_failure as lastFailure
from webhook_delivery
where webhook = @webhook and due_at <= @now
order by revision, position
limit 1
