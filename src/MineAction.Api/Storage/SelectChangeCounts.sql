-- One row is one revision that changed one instrument or anything at all, newest first, and how many changes that were.
select c.revision, count(*) as changes
from register_change c
where c.revision <= @until and (c.instrument = @instrument or cast(@instrument as text) is null)
group by c.revision
order by c.revision desc
limit @limit
