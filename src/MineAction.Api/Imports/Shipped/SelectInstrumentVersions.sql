-- One row is the current version of one instrument, by the revision that recorded it.
select id, from_revision as revision
from instrument
where to_revision is null
