-- One row is one instrument as it stands at a revision, in the order of the register.
select document
from instrument
where from_revision <= @revision and (to_revision is null or @revision < to_revision)
order by position, id
