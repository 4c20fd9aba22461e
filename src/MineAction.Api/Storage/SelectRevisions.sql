-- One row is one revision of the register, oldest first.
select id, recorded_at as recordedAt, author, reason
from revision
order by id
