-- One row: the revision that recorded the current version of an instrument.
select from_revision from instrument where id = @id and to_revision is null
