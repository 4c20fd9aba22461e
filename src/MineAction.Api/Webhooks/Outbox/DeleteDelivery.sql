-- One row is the delivery of one change to one subscription.
delete from webhook_delivery where webhook = @Webhook and revision = @Revision and position = @Position and due_at = @DueAt
