-- One row is one subscription.
delete from webhook where id = @id
