-- One row: when the oldest change that a subscriber is still to be told of was queued; null where there is none.
select min(queued_at) from webhook_delivery where due_at is not null
