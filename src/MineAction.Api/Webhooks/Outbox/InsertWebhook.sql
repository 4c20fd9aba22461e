-- One row is one subscription.
insert into webhook (id, url, instruments, participants, secret, created_by, created_at)
values (@Id, @Url, @Instruments, @Participants, @Secret, @CreatedBy, @CreatedAt)
