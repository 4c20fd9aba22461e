-- One row is the delivery of one change after a revision to one subscription.
delete from webhook_delivery where webhook = @webhook and revision > @after
