-- One row is one change that one subscriber is to be told of.
update webhook_delivery
set attempts = @Attempts, due_at = @DueAt, last_failure = @LastFailure
where webhook = @Webhook and revision = @Revision and position = @Position
