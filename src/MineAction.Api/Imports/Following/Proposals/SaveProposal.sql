-- One row is one proposal; the same differences in a later document are the same proposal.
insert into proposal (id, address, instrument, format, status_as_at, digest, differences, found_at, state, document)
values (@Id, @Address, @Instrument, @Format, @StatusAsAt, @Digest, @Differences, @FoundAt, @State, @Document)
on conflict (id) do update set
    format = excluded.format, status_as_at = excluded.status_as_at, digest = excluded.digest, document = excluded.document
