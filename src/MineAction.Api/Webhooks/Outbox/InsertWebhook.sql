-- One row is one subscription.
insert into webhook (id, url, instruments, participants, verified, secret, created_by, created_at)
values (@Id, @Url, @Instruments, @Participants, @Verified, @Secret, @CreatedBy, @CreatedAt)
