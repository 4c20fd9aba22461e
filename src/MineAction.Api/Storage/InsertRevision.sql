-- One row is one revision of the register.
insert into revision (id, recorded_at, author, reason) values (@Id, @RecordedAt, @Author, @Reason)
