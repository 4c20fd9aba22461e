-- One row is the delivery of one change to one subscription.
insert into webhook_delivery (webhook, revision, position, queued_at, attempts, due_at, last_failure)
values (@Webhook, @Revision, @Position, @QueuedAt, @Attempts, @DueAt, @LastFailure)
