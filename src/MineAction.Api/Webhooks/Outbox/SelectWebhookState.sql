-- One row: what a subscriber is still to be told, what it was given up on, and the failure of the oldest of them.
select
    count(due_at) as pending,
    count(*) - count(due_at) as givenUp,
    (select f.last_failure from webhook_delivery f where f.webhook = @webhook and f.last_failure is not null order by f.revision, f.position limit 1) as lastFailure
from webhook_delivery
where webhook = @webhook
