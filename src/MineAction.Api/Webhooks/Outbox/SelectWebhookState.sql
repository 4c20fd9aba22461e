-- One row: how many deliveries to a subscription are pending, how many were given up, and the last failure of the oldest that has one.
select
    count(due_at) as pending,
    count(*) - count(due_at) as givenUp,
    (select f.last_failure from webhook_delivery f where f.webhook = @webhook and f.last_failure is not null order by f.revision, f.position limit 1) as lastFailure
from webhook_delivery
where webhook = @webhook
