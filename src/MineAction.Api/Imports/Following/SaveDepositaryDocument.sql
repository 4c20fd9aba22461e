-- One row is a followed document, with the attempts to read it.
insert into depositary_document (address, tag, last_modified, read_at, tried_at, failures, failure, due_at)
values (@Address, @Tag, @LastModified, @ReadAt, @TriedAt, @Failures, @Failure, @DueAt)
on conflict (address) do update set
    tag = excluded.tag, last_modified = excluded.last_modified, read_at = excluded.read_at, tried_at = excluded.tried_at,
    failures = excluded.failures, failure = excluded.failure, due_at = excluded.due_at
