-- One row: how many changes there are after a revision, up to another.
select count(*) from register_change where revision > @after and revision <= @until
