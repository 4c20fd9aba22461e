-- One row is one proposal, newest first: of all, of one number, or of the documents of one address.
select
    id, address, instrument, format, status_as_at as statusAsAt, digest, differences, found_at as foundAt, state, decided_at as decidedAt,
    decided_by as decidedBy, reason, revision
from proposal
where (id = @id or cast(@id as bigint) is null) and (address = @address or cast(@address as text) is null)
order by id desc
