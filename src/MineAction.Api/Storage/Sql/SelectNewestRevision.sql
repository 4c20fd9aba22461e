-- One row: the number of the newest revision, 0 where there is none.
select coalesce(max(id), 0) from revision
