-- One row is one reading of a document of the depositary, for one instrument, as it stands at a revision.
select instrument, status_as_at as statusAsAt, document, source
from depositary_reading
where from_revision <= @revision and (to_revision is null or @revision < to_revision)
order by instrument, status_as_at
