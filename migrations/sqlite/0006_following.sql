-- What following the depositary needs: what is known of each document, which host follows, and what waits for an editor.

create table depositary_document (
    address text primary key,
    tag text,
    last_modified text,
    read_at text check (read_at glob '????-??-??T??:??:??.???Z'),
    tried_at text not null check (tried_at glob '????-??-??T??:??:??.???Z'),
    failures integer not null,
    failure text,
    due_at text not null check (due_at glob '????-??-??T??:??:??.???Z')
) strict;

-- One row at most: the host that follows, and until when it has the turn.
create table depositary_follower (
    id integer primary key check (id = 1),
    host text not null,
    until text not null check (until glob '????-??-??T??:??:??.???Z')
) strict;

-- One row is a document that differs from the record; differences are the keys of what differs, one a line. document is packed by gzip.
create table proposal (
    id integer primary key,
    address text not null,
    instrument text not null,
    format text not null,
    status_as_at text check (status_as_at = date(status_as_at)),
    digest text not null,
    differences text not null,
    found_at text not null check (found_at glob '????-??-??T??:??:??.???Z'),
    state text not null check (state in ('open', 'applied', 'dismissed', 'superseded')),
    decided_at text check (decided_at glob '????-??-??T??:??:??.???Z'),
    decided_by text,
    reason text,
    revision integer references revision (id),
    document blob not null
) strict;

create index proposal_by_address on proposal (address);
