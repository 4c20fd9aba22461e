-- One row: the number of the newest revision.
select max(id) from revision
