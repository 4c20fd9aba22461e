-- One row is the delivery of one change to one subscription.
update webhook_delivery
set attempts = @Attempts, due_at = @DueAt, last_failure = @LastFailure
where webhook = @Webhook and revision = @Revision and position = @Position and due_at = @LeasedUntil
