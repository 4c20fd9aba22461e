-- One row is one change after a revision that one subscriber was still to be told of.
delete from webhook_delivery where webhook = @webhook and revision > @after
