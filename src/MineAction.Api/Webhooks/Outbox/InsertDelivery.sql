-- One row is one change that one subscriber is to be told of.
insert into webhook_delivery (webhook, revision, position, queued_at, attempts, due_at, last_failure)
values (@Webhook, @Revision, @Position, @QueuedAt, @Attempts, @DueAt, @LastFailure)
