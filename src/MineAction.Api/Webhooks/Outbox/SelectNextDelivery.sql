-- One row is the delivery of the oldest change that is due to a subscription; no row where none is due, or where another host is at a first
-- attempt: what it sends comes before.
select webhook, revision, position, queued_at as queuedAt, attempts, due_at as dueAt, last_failure as lastFailure
from webhook_delivery
where webhook = @webhook and due_at <= @now
    and not exists (select 1 from webhook_delivery sent where sent.webhook = @webhook and sent.attempts = 0 and sent.due_at > @now)
order by revision, position
limit 1
