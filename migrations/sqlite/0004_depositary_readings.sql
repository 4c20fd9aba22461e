-- The documents of the depositary that were read whole: the day of the newest one is the horizon of its instrument. The reading of a newer
-- document ends the one before. document is the SHA-256 of its bytes, null where they are not known.

create table depositary_reading (
    instrument text not null,
    status_as_at text not null check (status_as_at = date(status_as_at)),
    document text,
    source text not null,
    from_revision integer not null references revision (id),
    to_revision integer references revision (id),
    primary key (instrument, status_as_at, from_revision)
) strict;

-- Until now the horizon was the latest day on which a source of the instrument's acts was read: every revision keeps the one that it had.
insert into depositary_reading (instrument, status_as_at, source, from_revision, to_revision)
select
    instrument, source_accessed_on, 'The days on which the sources of its acts were read', from_revision,
    case when count(to_revision) = count(*) then max(to_revision) end
from treaty_action
where source_reliability = 'depositary' and source_accessed_on is not null
group by instrument, source_accessed_on, from_revision;
