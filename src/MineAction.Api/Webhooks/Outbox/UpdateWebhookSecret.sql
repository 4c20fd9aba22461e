-- One row is one subscription.
update webhook set secret = @secret where id = @id
