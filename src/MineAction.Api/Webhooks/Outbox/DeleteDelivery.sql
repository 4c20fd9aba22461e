-- One row is one change that one subscriber has been told of.
delete from webhook_delivery where webhook = @Webhook and revision = @Revision and position = @Position
