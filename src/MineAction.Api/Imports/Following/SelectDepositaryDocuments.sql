-- One row is a followed document, with the attempts to read it.
select
    address, tag, last_modified as lastModified, read_at as readAt, tried_at as triedAt, failures, failure, due_at as dueAt
from depositary_document
order by address
