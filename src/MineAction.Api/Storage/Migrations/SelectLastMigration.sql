-- One row: the number of the newest migration applied, 0 where there is none.
select coalesce(max(number), 0) from migration
